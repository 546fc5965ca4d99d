using System;
using System.Collections.Generic;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>One way to record the facts of a knob.</summary>
/// <param name="Name">Name within the knob.</param>
/// <param name="Reads">What each fact of the knob then is: y yes, n no, u unknown, p presumed.</param>
/// <param name="Record">Writes it into a record of the plain healthy adult.</param>
/// <param name="TurnsOut">For an unknown state: the complete states that it may turn out to be. Null for a complete one.</param>
/// <param name="Presuming">Those of them in which what is presumed is a yes; null where nothing is presumed.</param>
internal sealed record KnobState(
    string Name,
    string Reads,
    Func<Presentation, Presentation> Record,
    IReadOnlyList<string>? TurnsOut = null,
    IReadOnlyList<string>? Presuming = null);
