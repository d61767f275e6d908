using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Catalog;

/// <summary>Tells authors and operators in the log what an import did.</summary>
public sealed class CatalogLog(ILogger<CatalogLog> logger)
{
    public void Write(ImportOutcome outcome)
    {
        switch (outcome)
        {
            case ImportOutcome.Refused refused:
                logger.LogError("콘텐츠를 가져오지 못해 마지막 정상 카탈로그를 그대로 써요. {Reason}", refused.Message);
                break;
            case ImportOutcome.Imported imported:
                foreach (var problem in imported.Problems)
                    Write(problem);
                logger.LogInformation("{Summary}", imported.Report.Summary);
                if (imported.Report.Held.Count > 0)
                    logger.LogWarning("오류가 있어 마지막 정상본을 그대로 쓰는 문서: {Held}", string.Join(", ", imported.Report.Held));
                break;
        }
    }

    /// <summary>A bug, not a mistake of an author's or operator's.</summary>
    public void Write(Exception unexpected) =>
        logger.LogError(unexpected, "콘텐츠를 가져오는 중 예상하지 못한 오류가 났어요. 마지막 정상 카탈로그를 그대로 써요.");

    private void Write(ContentProblem problem)
    {
        var level = problem.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning;
        logger.Log(level, "{File}:{Line}:{Column} {Code} {Problem}", problem.File, problem.Line, problem.Column, problem.Code, problem.Message);
    }
}
