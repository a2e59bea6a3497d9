using WorkflowEngine.Intake;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>How a dossier came in: the way out, the reason for paper, who helped.</summary>
internal static partial class LineParts
{
    private static void WriteIntake(LineWriter line, Filing filing)
    {
        line.Option('o', filing.ChannelOut);
        line.Option('p', filing.Policy);
        line.Option('q', filing.PaperReason);
        line.Option('f', filing.FiledAs);
        line.Option('z', filing.RoutedFrom);
        line.Option('n', filing.Portal);
        line.Option('y', filing.FeeNow switch { true => "1", false => "0", _ => null });
        if (filing.Assistance is not { } assistance)
        {
            return;
        }

        line.Option('s').Begin();
        line.Add(assistance.Kind).Add(assistance.Helper).Add(assistance.Unit);
        if (assistance.Consent is { } consent)
        {
            line.Option('c').Begin();
            line.Add(consent.At).Add(consent.Text).Add(consent.By);
            line.End();
        }

        line.End();
    }

    private static Filing ReadIntake(ref LineReader line, Filing filing, char option) => option switch
    {
        'o' => filing with { ChannelOut = line.Text() },
        'p' => filing with { Policy = line.Text() },
        'q' => filing with { PaperReason = line.Text() },
        'f' => filing with { FiledAs = line.Text() },
        'z' => filing with { RoutedFrom = line.Text() },
        'n' => filing with { Portal = line.Text() },
        'y' => filing with { FeeNow = line.Text() == "1" },
        's' => filing with { Assistance = ReadAssistance(ref line) },
        _ => throw LineReader.Unknown("an option of a filing", option),
    };

    private static Assistance ReadAssistance(ref LineReader line)
    {
        line.Enter();
        var assistance = new Assistance(line.Text(), line.Text(), line.Text());
        while (line.Option() is var option and not '\0')
        {
            assistance = option == 'c' ? assistance with { Consent = ReadConsent(ref line) } : throw LineReader.Unknown("an option of assistance", option);
        }

        return assistance;
    }

    private static Consent ReadConsent(ref LineReader line)
    {
        line.Enter();
        var consent = new Consent(line.Moment(), line.Text(), line.Text());
        line.Leave();
        return consent;
    }
}
