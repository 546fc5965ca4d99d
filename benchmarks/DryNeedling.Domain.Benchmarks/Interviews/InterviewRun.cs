using DryNeedling.Domain.Evaluation;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>How an interview went.</summary>
/// <param name="Asked">Questions, or acts where groups are denied as one.</param>
/// <param name="Answer">The overall answer at its end; null where it ended without being settled.</param>
internal sealed record InterviewRun(int Asked, Suitability? Answer);
