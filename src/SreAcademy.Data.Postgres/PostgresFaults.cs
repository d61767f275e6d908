using System.Net.Sockets;
using Npgsql;

namespace SreAcademy.Data.Postgres;

/// <summary>PostgreSQL's error codes in words for the operator.</summary>
internal static class PostgresFaults
{
    public static DatabaseFault? Explain(Exception exception, string location)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException answered)
                return ByState(answered.SqlState, location);
            if (cause is NpgsqlException or SocketException or TimeoutException)
                return Unreachable(location);
            if (cause is UnreadableConnectionStringException)
                return new(DatabaseFaultKind.Misconfigured, "PostgreSQL 연결 문자열을 읽을 수 없어요: ConnectionStrings__Academy. 'Host=…;Database=…;Username=…;Password=…' 꼴로 적어 주세요.");
        }
        return null;
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static DatabaseFault? ByState(string state, string location) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            new(DatabaseFaultKind.Denied, $"PostgreSQL이 로그인을 거절했어요: {location}. ConnectionStrings__Academy의 사용자와 비밀번호를 확인해 주세요."),
        PostgresErrorCodes.InsufficientPrivilege =>
            new(DatabaseFaultKind.Denied, $"PostgreSQL 사용자에게 권한이 없어요: {location}. 데이터베이스와 스키마의 권한을 확인해 주세요."),
        PostgresErrorCodes.InvalidCatalogName =>
            new(DatabaseFaultKind.Misconfigured, $"PostgreSQL에 그런 데이터베이스가 없어요: {location}. 데이터베이스를 만들거나 ConnectionStrings__Academy를 고쳐 주세요."),
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            new(DatabaseFaultKind.ReadOnly, $"PostgreSQL이 읽기 전용이에요: {location}. 주 서버(primary)의 주소를 적어 주세요."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected =>
            new(DatabaseFaultKind.Locked, $"다른 작업이 데이터베이스를 잠그고 있어요: {location}. 잠시 뒤 다시 시도해 주세요."),
        PostgresErrorCodes.DiskFull =>
            new(DatabaseFaultKind.Full, $"PostgreSQL 서버의 디스크가 가득 찼어요: {location}. 공간을 비워 주세요."),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            new(DatabaseFaultKind.Corrupt, $"PostgreSQL 데이터가 손상되었어요: {location}. 백업에서 복원해 주세요."),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown => Unreachable(location),
        _ => null,
    };

    private static DatabaseFault Unreachable(string location) =>
        new(DatabaseFaultKind.Unreachable, $"PostgreSQL에 연결할 수 없어요: {location}. 서버가 켜져 있는지, ConnectionStrings__Academy의 주소가 맞는지 확인해 주세요.");
}

/// <summary>Never leaves the provider: <see cref="AcademyDatabase.Explain"/> puts it into words.</summary>
internal sealed class UnreadableConnectionStringException : Exception;
