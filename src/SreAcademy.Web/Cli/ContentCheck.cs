using System.CommandLine;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Cli;

/// <summary><c>content check PATH… [--json] [--strict]</c>: reads documents as the import would and reports; touches nothing.</summary>
public static class ContentCheck
{
    public static Command Command(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "문서 파일이나 폴더. 폴더는 하위까지 .md, .markdown, .txt를 이름순으로 읽어요.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "결과를 JSON으로 표준 출력에 써요." };
        var strictly = new Option<bool>("--strict") { Description = "완성된 과정의 기준(핵심, 오답, 출처, 표기 …)까지 검사하고, 경고가 있어도 종료 코드 1로 끝내요." };
        paths.Validators.Add(given =>
        {
            foreach (var missing in given.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
                given.AddError($"{(missing.StartsWith('-') ? "모르는 옵션이에요" : "그런 파일이나 폴더가 없어요")}: {missing}");
        });
        var command = new Command("check", "문서의 문법을 검사해요. 종료 코드: 0 이상 없음, 1 오류 있음, 2 잘못된 사용법.") { paths, json, strictly };
        command.SetAction(parsed =>
        {
            var strict = parsed.GetValue(strictly);
            var report = CheckReport.Of(parsed.GetValue(paths) ?? [], strict);
            if (parsed.GetValue(json))
                terminal.Output.WriteLine(CheckJson.Write(report));
            else
                CheckText.Write(report, terminal.Styled());
            return ExitCodeOf(report, strict);
        });
        return command;
    }

    private static int ExitCodeOf(CheckReport report, bool strict) =>
        report.Problems.Any(problem => strict || problem.Severity == Severity.Error) ? ExitCode.Failed : ExitCode.Good;
}
