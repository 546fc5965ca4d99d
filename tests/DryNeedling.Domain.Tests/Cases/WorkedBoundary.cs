namespace DryNeedling.Domain.Tests.Cases;

/// <summary>A threshold that a worked case tries, and from which side: up to the limit ("within") or just past it ("beyond").</summary>
internal sealed record WorkedBoundary(string Threshold, string Side);
