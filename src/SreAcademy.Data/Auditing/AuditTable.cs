using System.Text.Json;
using System.Text.Json.Serialization;

namespace SreAcademy.Data.Auditing;

/// <summary>The table <c>audit</c>: written in the transaction of what it tells.</summary>
internal static class AuditTable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly Statement Insert = new("""
        INSERT INTO audit (at, actor_id, action, team_id, subject_id, body) VALUES (@now, @actor, @action, @team, @subject, @body)
        """);

    /// <param name="actorId">Null for the site itself and for commands.</param>
    public static async ValueTask WriteAsync(
        DatabaseWork work, DateTimeOffset now, long? actorId, string action, AuditBody body, long? teamId = null, long? subjectId = null) =>
        await work.ExecuteAsync(Insert, now.ToUnixTimeMilliseconds(), actorId, action, teamId, subjectId, JsonSerializer.Serialize(body, Json));
}
