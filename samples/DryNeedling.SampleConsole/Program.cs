using System.CommandLine;
using DryNeedling.SampleConsole;

var file = new Argument<string>("FILE") { Description = "A presentation as JSON; - reads standard input." };
var json = new Option<bool>("--json") { Description = "Print the machine form." };
var markdownReport = new Option<bool>("--markdown") { Description = "Print the report alone, as Markdown." };
var patient = new Option<bool>("--patient") { Description = "Print the report alone, to the patient." };
var language = new Option<string>("--language") { Description = "Language of the report: en or es.", DefaultValueFactory = _ => "en" };
var record = new Option<bool>("--with-record") { Description = "Let the report carry what was recorded of the person." };
var assess = new Command("assess", "Assess one presentation.") { file, json, markdownReport, patient, language, record };
assess.SetAction(result => Commands.Assess(
    result.GetRequiredValue(file),
    result.GetValue(json),
    new ReportChoice(result.GetValue(markdownReport), result.GetValue(patient), result.GetValue(language)!, result.GetValue(record))));

var interview = new Command("interview", "Say what to ask next of one presentation, and whether the answer is settled.") { file, language };
interview.SetAction(result => Commands.Interview(result.GetRequiredValue(file), result.GetValue(language)!));

var preference = new Option<string[]>("--prefer") { Description = "What the person prefers or cannot do, such as cannot-lie-prone; may be given more than once.", DefaultValueFactory = _ => [] };
var plan = new Command("plan", "Plan what follows for one presentation.") { file, preference, json, markdownReport, patient, language };
plan.SetAction(result => Commands.Plan(
    result.GetRequiredValue(file),
    result.GetValue(preference)!,
    result.GetValue(json),
    new ReportChoice(result.GetValue(markdownReport), result.GetValue(patient), result.GetValue(language)!, WithRecord: false)));

var review = new Command("review", "Review the course of one presentation: its sessions, scores and after-effects.") { file, json, markdownReport };
review.SetAction(result => Commands.Review(result.GetRequiredValue(file), result.GetValue(json), result.GetValue(markdownReport)));

var course = new Command("course", "Walk through an invented course, from the first visit to its end.");
course.SetAction(_ => Commands.Course());

var id = new Argument<string?>("ID") { Description = "Stable id of a muscle, such as piriformis.", Arity = ArgumentArity.ZeroOrOne };
var muscles = new Command("muscles", "List the muscles, or show everything known of one.") { id };
muscles.SetAction(result => Commands.ShowMuscles(result.GetValue(id)));

var policy = new Argument<string?>("POLICY") { Description = "A clinic policy as JSON; without one, the rules as shipped.", Arity = ArgumentArity.ZeroOrOne };
var today = new Option<string?>("--today") { Description = "The day on which the policy is loaded, such as 2026-11-22; today if left out." };
var exact = new Option<bool>("--exact") { Description = "Print the certificate alone, byte for byte, without wrapping lines." };
var verify = new Command("verify", "Certify the rules, as shipped or under a clinic policy: fingerprint, what was looked for, found and declared, and what the policy changes.") { policy, today, exact };
verify.SetAction(result => Commands.Verify(result.GetValue(policy), result.GetValue(today), result.GetValue(exact)));

var markdown = new Option<bool>("--markdown") { Description = "Print the whole handbook as Markdown." };
var rules = new Command("rules", "List the shipped rules, or print their handbook.") { markdown };
rules.SetAction(result => Commands.ShowRules(result.GetValue(markdown)));

var root = new RootCommand("Dry needling for sciatica: the published cases assessed, or one presentation of your own.") { assess, plan, review, course, interview, muscles, rules, verify };
root.SetAction(_ => Commands.Cases());

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
{
    return parsed.Invoke();
}

foreach (var error in parsed.Errors)
{
    System.Console.Error.WriteLine(error.Message);
}

System.Console.Error.WriteLine("Try --help.");
return Commands.BadInput;
