using Microsoft.Data.Sqlite;

namespace SreAcademy.Data.Sqlite;

/// <summary>SQLite's result codes in words for the operator.</summary>
internal static class SqliteFaults
{
    public static DatabaseFault? Explain(Exception exception, string file)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
                return ByCode(sqlite.SqliteErrorCode, file);
            if (cause is UnauthorizedAccessException or IOException)
                return Unopenable(file);
        }
        return null;
    }

    // https://www.sqlite.org/rescode.html#primary_result_code_list
    private static DatabaseFault? ByCode(int code, string file) => code switch
    {
        5 or 6 => new(DatabaseFaultKind.Locked, $"다른 프로그램이 데이터베이스를 잠그고 있어요: {file}. 그 프로그램을 끝낸 뒤 다시 시도해 주세요."),
        3 or 8 => new(DatabaseFaultKind.ReadOnly, $"데이터베이스에 쓸 수 없어요: {file}. 파일과 폴더의 쓰기 권한을 확인해 주세요."),
        11 or 26 => new(DatabaseFaultKind.Corrupt, $"데이터베이스 파일이 손상되었거나 SQLite 파일이 아니에요: {file}. 백업에서 복원하거나 다른 경로를 쓰세요."),
        13 => new(DatabaseFaultKind.Full, $"디스크가 가득 차서 데이터베이스에 쓸 수 없어요: {file}. 공간을 비워 주세요."),
        10 or 14 => Unopenable(file),
        _ => null,
    };

    private static DatabaseFault Unopenable(string file) =>
        new(DatabaseFaultKind.Unreachable, $"데이터베이스 파일을 열 수 없어요: {file}. 경로와 폴더의 권한을 확인해 주세요.");
}
