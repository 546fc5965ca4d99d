using System;
using System.Globalization;
using System.IO;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using Xunit;

namespace DryNeedling.Domain.Tests.Policies;

/// <summary>The certificate: approved byte for byte, by both assemblies, and different as soon as anything of the content is.</summary>
public sealed class CertificateTests
{
    [Fact]
    public void The_certificate_of_the_shipped_rules_is_the_approved_one() => Approved("Certificate.txt", RuleSetCertificate.Of(RuleSet.Default).ToText());

    [Fact]
    public void The_certificate_and_the_comparison_of_the_sample_policy_are_the_approved_ones()
    {
        PolicyLoading loading = OfSample("careful-clinic.json");
        Assert.True(loading.IsLoaded, string.Join("\n", loading.Problems));
        Approved("CarefulClinic.txt", RuleSetCertificate.Of(loading.Rules).ToText() + "\n" + RuleSetComparison.Of(RuleSet.Default, loading.Rules).ToText());
    }

    [Fact]
    public void The_refused_sample_policy_is_refused_as_approved()
    {
        PolicyLoading loading = OfSample("refused.json");
        Assert.False(loading.IsLoaded);
        Approved("Refused.txt", string.Concat(loading.Problems.Select(problem => problem + "\n")));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.NumberFormat.NumberDecimalSeparator = "#";
            odd.DateTimeFormat.DateSeparator = "!";
            CultureInfo.CurrentCulture = odd;
            The_certificate_of_the_shipped_rules_is_the_approved_one();
            The_certificate_and_the_comparison_of_the_sample_policy_are_the_approved_ones();
            The_refused_sample_policy_is_refused_as_approved();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_in_which_rules_are_given_changes_nothing() => Assert.Equal(
        RuleSetCertificate.Of(RuleSet.Default).Fingerprint,
        RuleSetCertificate.Of(new RuleSet("backwards", RuleSet.Default.All.Reverse(), RuleSet.Default.Thresholds)).Fingerprint);

    private static PolicyLoading OfSample(string file) => ClinicPolicies.Load(
        DryNeedlingJson.ReadClinicPolicy(File.ReadAllText(Repository.PathOf("samples", "DryNeedling.SampleConsole", "policies", file))), RuleSet.Default, new CalendarDate(2026, 11, 22));

    private static void Approved(string file, string actual)
    {
        string path = Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Policies", file);
        if (Environment.GetEnvironmentVariable("DRYNEEDLING_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
