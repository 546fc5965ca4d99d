using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Whether a figure counts active or latent trigger points.</summary>
public enum PointActivity
{
    /// <summary>The text read does not say. The default.</summary>
    Unspecified = 0,

    /// <summary>Active: reproduces the person's known pain.</summary>
    Active = 1,

    /// <summary>Latent: sore only when pressed.</summary>
    Latent = 2,
}

internal static class PointActivities
{
    internal static readonly EnumNames<PointActivity> Names = new(
        (PointActivity.Active, "active"),
        (PointActivity.Latent, "latent"));
}
