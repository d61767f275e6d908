using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SreAcademy.Web.Hosting.Starting;

/// <summary>Turns what stopped the program into the one line a person can act on.</summary>
public static class StartFailure
{
    /// <returns>Null where the failure is a fault of the program and not of its surroundings.</returns>
    public static string? Explain(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (Line(cause) is { } line)
                return line.ReplaceLineEndings(" ");
        }

        return null;
    }

    private static string? Line(Exception cause) => cause switch
    {
        CannotStartException known => known.Message,
        IOException { InnerException: AddressInUseException } inUse =>
            $"주소를 이미 다른 프로그램이 쓰고 있어요: {AddressIn(inUse.Message)}. "
            + $"그 프로그램을 끄거나 {AcademySettings.UrlsVariable}에 다른 주소를 지정해 주세요.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } socket =>
            $"그 주소로는 열 수 없어요({socket.SocketErrorCode}). {AcademySettings.UrlsVariable}에 이 컴퓨터의 주소와 1024 이상의 포트를 지정해 주세요.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } kestrel when kestrel.Message.Contains("HTTPS", StringComparison.OrdinalIgnoreCase) =>
            $"https 주소에 쓸 인증서가 없어요. {AcademySettings.UrlsVariable}을 http 주소로 바꾸거나 Kestrel__Certificates__Default__Path에 인증서를 지정해 주세요.",
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        PostgresException postgres => OfPostgres(postgres.SqlState),
        NpgsqlException or SocketException =>
            $"PostgreSQL에 연결할 수 없어요. 서버가 켜져 있는지, {AcademySettings.ConnectionVariable}의 Host와 Port가 맞는지 확인해 주세요.",
        UnauthorizedAccessException denied => $"권한이 없어요: {denied.Message} {AcademySettings.DataVariable}와 {AcademySettings.ContentVariable} 폴더의 권한을 확인해 주세요.",
        _ => null,
    };

    // https://sqlite.org/rescode.html
    private static string OfSqlite(int code) => code switch
    {
        5 or 6 => $"데이터베이스가 잠겨 있어요. 같은 파일을 쓰는 다른 프로그램을 끝내거나 {AcademySettings.DataVariable}에 다른 폴더를 지정해 주세요.",
        8 => $"데이터베이스에 쓸 수 없어요(읽기 전용). {AcademySettings.DataVariable} 폴더와 academy.db 파일의 쓰기 권한을 확인해 주세요.",
        11 or 26 => $"데이터베이스 파일이 손상되었거나 SQLite 파일이 아니에요. {AcademySettings.DataVariable} 폴더의 academy.db를 백업으로 되돌려 주세요.",
        13 => $"디스크가 가득 차서 데이터베이스에 쓸 수 없어요. {AcademySettings.DataVariable} 폴더가 있는 디스크를 비워 주세요.",
        14 => $"데이터베이스 파일을 열 수 없어요. {AcademySettings.DataVariable} 또는 {AcademySettings.ConnectionVariable}의 경로와 권한을 확인해 주세요.",
        _ => $"데이터베이스를 열 수 없어요(SQLite 오류 {code}). {AcademySettings.DataVariable} 폴더의 academy.db를 확인해 주세요.",
    };

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static string OfPostgres(string state) => state switch
    {
        "28P01" or "28000" => $"PostgreSQL이 로그인을 거절했어요. {AcademySettings.ConnectionVariable}의 Username과 Password를 확인해 주세요.",
        "3D000" => $"PostgreSQL에 그 데이터베이스가 없어요. 만들거나 {AcademySettings.ConnectionVariable}의 Database를 고쳐 주세요.",
        "42501" => $"PostgreSQL 계정의 권한이 모자라요. {AcademySettings.ConnectionVariable}의 계정에 스키마 권한을 주세요.",
        _ => $"PostgreSQL이 오류를 냈어요({state}). {AcademySettings.ConnectionVariable}과 서버의 로그를 확인해 주세요.",
    };

    // Kestrel: "Failed to bind to address http://127.0.0.1:5080: address already in use."
    private static string AddressIn(string message) =>
        message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':') ?? message;
}
