using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>Makes a plan. The laws speak of this, so that a faulty planner can be put in the place of the real one.</summary>
internal delegate CarePlan Planning(SuitabilityAssessment assessment, PlanPreferences wishes);
