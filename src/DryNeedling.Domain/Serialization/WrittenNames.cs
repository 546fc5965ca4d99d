using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;

namespace DryNeedling.Domain.Serialization;

/// <summary>Names in documents of enumerators that are only written, never read.</summary>
internal static class WrittenNames
{
    internal static readonly EnumNames<QuestionStake> Stakes = new(
        (QuestionStake.Support, "support"), (QuestionStake.Clearance, "clearance"), (QuestionStake.Referral, "referral"), (QuestionStake.Course, "course"));
}
