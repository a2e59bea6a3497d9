using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>Every step has somebody to do it in every unit that receives the procedure, today.</summary>
internal sealed class HolderCheck : Check
{
    private static readonly Sentence FillOrChange = new(
        "Bố trí người giữ vai trò này ở đơn vị nêu trên, hoặc đổi đơn vị hay vai trò của bước.",
        "Give somebody the role in that unit, or change the step's unit or role.");

    public override WorldParts Needs => WorldParts.Office;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is null)
        {
            return;
        }

        var reception = ReceptionOf(document, log);
        foreach (var step in document.HumanSteps)
        {
            var holder = step.Of<StepSettings>().Holder;
            if (!KnowsRole(document, step, holder.Rule, log) || reception is null)
            {
                continue;
            }

            CheckPerson(document, step, holder.Rule, log);
            if (step.Settings is Consult.ConsultSettings consult)
            {
                foreach (var party in consult.Parties)
                {
                    Tell(step, "parties", document.World.Holders.VacanciesOf(holder.Rule with { Unit = party }, reception), log);
                }
            }
            else if (holder.UnitAnswer is null)
            {
                Tell(step, "role", document.World.Holders.VacanciesOf(holder.Rule, reception), log);
            }
        }
    }

    private static Reception? ReceptionOf(CheckedDocument document, FindingLog log)
    {
        if (Reception.Of(document) is not { } reception)
        {
            log.Warning(FindingCodes.NoReception, Where.Fact("field"), new Sentence(
                "Thủ tục chưa ghi cấp thực hiện và lĩnh vực nên không biết đơn vị nào tiếp nhận.",
                "The procedure names no level or no field, so nothing says which units receive it."), new Sentence(
                "Ghi “level” và “field” của thủ tục.",
                "Give the procedure's “level” and “field”."));
            return null;
        }

        if (document.World.Holders.CasesOf(reception).IsEmpty)
        {
            log.Error(FindingCodes.NoReception, Where.Fact("receives"), new Sentence(
                $"Hôm nay không đơn vị nào tiếp nhận thủ tục lĩnh vực “{reception.Field}” ở cấp này.",
                $"Today no unit receives procedures of the field “{reception.Field}” at this level."), new Sentence(
                "Sửa lĩnh vực hoặc nơi tiếp nhận của thủ tục, hoặc giao lĩnh vực này cho một đơn vị tiếp nhận.",
                "Correct the procedure's field or where it is received, or let a unit receive the field."));
            return null;
        }

        return reception;
    }

    private static bool KnowsRole(CheckedDocument document, PlanNode step, AssignmentRule rule, FindingLog log)
    {
        if (rule.Role.Length == 0 || document.World.Office!.FindRole(rule.Role) is not null)
        {
            return rule.Role.Length > 0;
        }

        log.Error(FindingCodes.UnknownRole, Where.Step(step, "role"), new Sentence(
            $"Bước “{step.Label}” giao cho vai trò “{rule.Role}” mà tổ chức không có.",
            $"Step “{step.Label}” is for the role “{rule.Role}”, which the office does not have."), new Sentence(
            $"Chọn một trong các vai trò: {string.Join(", ", document.World.Office.Roles.Select(role => role.Code))}.",
            $"Choose one of the roles: {string.Join(", ", document.World.Office.Roles.Select(role => role.Code))}."));
        return false;
    }

    private static void CheckPerson(CheckedDocument document, PlanNode step, AssignmentRule rule, FindingLog log)
    {
        if (rule.Choice == PersonChoice.Named && document.World.Office!.FindPerson(rule.Person!) is null)
        {
            log.Error(FindingCodes.UnknownPerson, Where.Step(step, "assign"), new Sentence(
                $"Bước “{step.Label}” giao cho “{rule.Person}” nhưng tổ chức không có người mang mã này.",
                $"Step “{step.Label}” is assigned to “{rule.Person}”, but nobody in the office has that code."), new Sentence(
                "Sửa mã người, hoặc giao bước cho cả nhóm (pool).",
                "Correct the code, or leave the step to the pool."));
        }
    }

    private static void Tell(PlanNode step, string member, ImmutableArray<Vacancy> vacancies, FindingLog log)
    {
        if (vacancies.IsEmpty)
        {
            return;
        }

        var units = vacancies.Select(vacancy => vacancy.Case.Receiving.Name).Distinct().ToList();
        var (vi, en) = (string.Join(", ", units.Take(3).Select(unit => unit.Vi)), string.Join(", ", units.Take(3).Select(unit => unit.En)));
        var more = units.Count > 3 ? units.Count - 3 : 0;
        log.Error(FindingCodes.Nobody, Where.Step(step, member), new Sentence(
            $"Hồ sơ nhận tại {vi}{(more > 0 ? $" và {more} đơn vị khác" : "")}: không ai làm được bước “{step.Label}”. {vacancies[0].Why.Vi}",
            $"For dossiers received at {en}{(more > 0 ? $" and {more} more units" : "")} nobody can do step “{step.Label}”. {vacancies[0].Why.En}"), FillOrChange);
    }
}
