using System;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>The words of a fact read as a condition in a list, in every language.</summary>
public sealed class FactWordsTests
{
    [Fact]
    public void No_fact_speaks_as_its_code() => Assert.All(Facts.All, fact =>
        Assert.NotEqual(fact.Id.Replace('-', ' '), fact.Words, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_two_facts_have_the_same_words() => Assert.All(
        PhraseBook.All,
        book => Assert.Equal(Facts.All.Count, Facts.All.Select(fact => book["fact." + fact.Id]).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void They_begin_small_and_end_without_a_stop() => Assert.All(PhraseBook.All, book => Assert.All(Facts.All, fact =>
    {
        string words = book["fact." + fact.Id];
        Assert.True(char.IsLower(words[0]), words);
        Assert.False(words[^1] is '.' or ',' or ';' or '?' or ' ', words);
    }));

    /// <summary>A criterion joins them with "and", "; or" and "; ": the same outside brackets could be read as a second condition.</summary>
    [Fact]
    public void They_can_be_joined_without_being_read_as_two() => Assert.All(Facts.All, fact =>
    {
        string open = Regex.Replace(fact.Words, @"\([^()]*\)", "");
        Assert.DoesNotContain(";", open, StringComparison.Ordinal);
        Assert.DoesNotContain(", ", open, StringComparison.Ordinal);
        Assert.DoesNotContain(" and ", open, StringComparison.Ordinal);
    });
}
