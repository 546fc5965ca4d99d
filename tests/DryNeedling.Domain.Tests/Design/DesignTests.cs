using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Design;

/// <summary>The rules of the house, held by tests.</summary>
public sealed class DesignTests
{
    private static readonly Assembly Library = typeof(RuleSet).Assembly;
    private static readonly Type[] PublicTypes = Library.GetExportedTypes();

    /// <summary>Folder, and the folders it may use beside itself and Compatibility.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Compatibility"] = [],
        ["Evidence"] = [],
        ["Anatomy"] = ["Evidence"],
        ["Intake"] = ["Anatomy", "Evidence"],
        ["Rules"] = ["Anatomy", "Evidence", "Intake"],
        ["Evaluation"] = ["Anatomy", "Evidence", "Intake", "Rules"],
        ["Analysis"] = ["Anatomy", "Evidence", "Intake", "Rules", "Evaluation"],
        ["CarePlans"] = ["Anatomy", "Evidence", "Intake", "Rules", "Evaluation"],
        ["Narration"] = ["Anatomy", "Evidence", "Intake", "Rules", "Evaluation", "Analysis", "CarePlans"],
        ["Serialization"] = ["Anatomy", "Evidence", "Intake", "Rules", "Evaluation", "Analysis", "CarePlans", "Narration"],
        ["DependencyInjection"] = ["Anatomy", "Evidence", "Intake", "Rules", "Evaluation", "Analysis", "CarePlans", "Narration", "Serialization"],
    };

    public static TheoryData<string> Folders => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_the_design_allows(string folder)
    {
        foreach (string file in Sources(folder))
        {
            foreach (Match match in Regex.Matches(File.ReadAllText(file), @"(?<!namespace )DryNeedling\.Domain\.(\w+)"))
            {
                string used = match.Groups[1].Value;
                Assert.True(
                    used == folder || used == "Compatibility" || MayUse[folder].Contains(used),
                    $"{Path.GetFileName(file)} in {folder} uses {used}");
            }
        }
    }

    [Fact]
    public void Every_folder_of_the_library_is_known() => Assert.Equal(
        MayUse.Keys.Order(),
        Directory.GetDirectories(Repository.PathOf("src", "DryNeedling.Domain")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order());

    [Fact]
    public void A_folder_is_a_namespace() => Assert.All(
        MayUse.Keys.Where(folder => folder is not ("DependencyInjection" or "Compatibility")),
        folder => Assert.All(Sources(folder), file => Assert.Contains(
            "namespace DryNeedling.Domain." + folder, File.ReadAllText(file), StringComparison.Ordinal)));

    [Fact]
    public void Conditional_compilation_stays_in_Compatibility() => Assert.All(
        MayUse.Keys.Where(folder => folder != "Compatibility").SelectMany(Sources),
        file => Assert.DoesNotContain("#if", File.ReadAllText(file), StringComparison.Ordinal));

    /// <summary>The tables are searched from the front, so a name or value entered twice would hide there.</summary>
    [Fact]
    public void Every_table_of_names_has_each_name_and_each_value_once()
    {
        object[] tables = [.. Library.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.Name.StartsWith("EnumNames", StringComparison.Ordinal))
            .Select(field => field.GetValue(null)!)];
        Assert.True(tables.Length > 50, "only " + tables.Length + " tables were found");
        foreach (object table in tables)
        {
            foreach (string list in new[] { "Names", "Values" })
            {
                object[] entries = [.. ((System.Collections.IEnumerable)table.GetType().GetProperty(list, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!).Cast<object>()];
                Assert.NotEmpty(entries);
                Assert.Equal(entries.Length, entries.Distinct().Count());
            }
        }
    }

    [Fact]
    public void No_clock_culture_or_chance_inside() => Assert.All(
        MayUse.Keys.SelectMany(Sources),
        file => Assert.DoesNotMatch(@"\.(Utc)?Now\b|\.Today\b|CurrentCulture|new Random|Guid\.NewGuid", File.ReadAllText(file)));

    [Fact]
    public void No_public_type_bears_a_name_that_is_taken()
    {
        HashSet<string> taken = [.. MayUse.Keys, "Domain", "DryNeedling"];
        foreach (Type type in new[] { typeof(object), typeof(List<>), typeof(Uri), typeof(HashSet<>), typeof(System.Security.Claims.Claim), typeof(Enumerable) }
            .SelectMany(known => known.Assembly.GetExportedTypes()))
        {
            if (type.Namespace is "System" or "System.Collections.Generic" or "System.Security.Claims")
            {
                taken.Add(type.Name.Split('`')[0]);
            }
        }

        taken.UnionWith(["Options", "ConfigureOptions", "OptionsBuilder", "OptionsCache", "OptionsManager", "OptionsFactory", "OptionsMonitor", "OptionsWrapper"]);
        Assert.DoesNotContain(PublicTypes, type => taken.Contains(type.Name));
    }

    [Fact]
    public void No_type_recommends_a_depth_or_a_length() => Assert.DoesNotContain(
        PublicTypes.SelectMany(type => type.GetMembers()).Select(member => member.Name).Concat(PublicTypes.Select(type => type.Name)),
        name => name.Contains("Depth", StringComparison.OrdinalIgnoreCase) || name.Contains("Length", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_value_type_and_model_compares_by_value() => Assert.All(
        PublicTypes.Where(type => type.IsValueType && !type.IsEnum),
        type => Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces()));

    [Fact]
    public void The_default_of_every_public_struct_is_nothing_recorded_and_harmless()
    {
        Assert.Equal("no option", default(NeedlingOption).ToString());
        Assert.False(NeedlingOptionSet.All.Contains(default));
        Assert.True(default(NeedlingOptionSet).IsEmpty);
        Assert.Equal("no site", default(Anatomy.BodySite).ToString());
        Assert.True(default(Anatomy.BodySiteSet).IsEmpty);
        Assert.Equal(
            ["BodySite", "BodySiteSet", "NeedlingOption", "NeedlingOptionSet"],
            PublicTypes.Where(type => type.IsValueType && !type.IsEnum).Select(type => type.Name).Order());
    }

    [Fact]
    public void Public_classes_cannot_be_derived_from_or_changed_from_outside()
    {
        Assert.All(PublicTypes.Where(type => type.IsClass), type => Assert.True(
            type.IsSealed || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(
                constructor => constructor.IsFamilyAndAssembly || constructor.IsAssembly || constructor.IsPrivate),
            type.Name + " can be derived from"));
        Assert.All(PublicTypes.SelectMany(type => type.GetProperties()).Where(property => property.DeclaringType!.Assembly == Library), property => Assert.False(
            property.SetMethod is { IsPublic: true } or { IsFamily: true }, property.DeclaringType!.Name + "." + property.Name + " has a public setter"));
    }

    [Fact]
    public void No_floating_point_and_no_bool_parameter_stands_for_a_finding()
    {
        IEnumerable<Type> used = PublicTypes.SelectMany(type => type.GetMethods().Select(method => method.ReturnType)
            .Concat(type.GetMethods().SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)));
        Assert.DoesNotContain(typeof(double), used);
        Assert.DoesNotContain(typeof(float), used);
        Assert.DoesNotContain(
            PublicTypes.Where(type => type.Namespace == "DryNeedling.Domain.Intake").SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters()),
            parameter => parameter.ParameterType == typeof(bool));
    }

    /// <summary>Every public method and constructor of the intake that takes an enumeration refuses numbers that mean nothing.</summary>
    [Fact]
    public void Every_enumerator_that_is_not_defined_is_refused()
    {
        int tried = 0;
        foreach (Type type in PublicTypes.Where(type => type.Namespace is "DryNeedling.Domain.Intake" or "DryNeedling.Domain.Anatomy" && !type.IsEnum))
        {
            IEnumerable<MethodBase> makers = type.GetConstructors().Cast<MethodBase>()
                .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => !method.IsSpecialName));
            foreach (MethodBase maker in makers.Where(maker => maker.GetParameters().Any(parameter => parameter.ParameterType.IsEnum)))
            {
                if (type == typeof(AnswerExtensions))
                {
                    continue;
                }

                ParameterInfo[] parameters = maker.GetParameters();
                for (int wrong = 0; wrong < parameters.Length; wrong++)
                {
                    if (!parameters[wrong].ParameterType.IsEnum)
                    {
                        continue;
                    }

                    object?[] arguments = [.. parameters.Select((parameter, i) => i == wrong ? Enum.ToObject(parameter.ParameterType, 99) : Good(parameter.ParameterType))];
                    TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => maker is ConstructorInfo constructor
                        ? constructor.Invoke(arguments)
                        : ((MethodInfo)maker).Invoke(null, arguments));
                    Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException);
                    tried++;
                }
            }
        }

        Assert.True(tried >= 15, "only " + tried + " parameters were tried");
    }

    private static object? Good(Type type) => type switch
    {
        _ when type.IsEnum => Enum.ToObject(type, 1),
        _ when type == typeof(Anatomy.Muscle) => Anatomy.Muscles.Piriformis,
        _ when type == typeof(Anatomy.BodySite) => Anatomy.BodySite.Left(Anatomy.BodyRegion.Calf),
        _ when type == typeof(ScreeningItem) => ScreeningItems.BladderChange,
        _ when type == typeof(TriggerPointSigns) => TriggerPointSigns.NotRecorded,
        _ when type == typeof(int) => 1,
        _ when type == typeof(string) => "text",
        _ when type == typeof(decimal) => 1m,
        _ when type == typeof(CalendarDate) || type.IsByRef => null,
        _ => throw new InvalidOperationException("no good value for " + type),
    };

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf("src", "DryNeedling.Domain", folder), "*.cs", SearchOption.AllDirectories);
}
