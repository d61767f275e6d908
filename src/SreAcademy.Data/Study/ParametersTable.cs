using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>The table <c>scheduler_parameters</c>: rows are named by what they hold, and never changed.</summary>
internal static class ParametersTable
{
    private static readonly Statement Insert = new("""
        INSERT INTO scheduler_parameters (hash, algorithm, weights, desired_retention, maximum_interval, learning_steps, relearning_steps)
        VALUES (@hash, @algorithm, @weights, @retention, @maximum, @learning, @relearning)
        ON CONFLICT (hash) DO NOTHING
        """);

    private static readonly Statement ByHash = new("SELECT id FROM scheduler_parameters WHERE hash = @hash");

    private static readonly Statement ById = new("""
        SELECT weights, desired_retention, maximum_interval, learning_steps, relearning_steps FROM scheduler_parameters WHERE id = @id
        """);

    /// <returns>The row's id; the row is made if there is none.</returns>
    public static async ValueTask<long> EnsureAsync(DatabaseWork work, SchedulerParameters parameters)
    {
        var weights = string.Join(',', parameters.Weights.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture)));
        var (learning, relearning) = (SettingsColumns.Text(parameters.LearningSteps), SettingsColumns.Text(parameters.RelearningSteps));
        var content = string.Create(CultureInfo.InvariantCulture,
            $"{SchedulerParameters.AlgorithmName}|{weights}|{parameters.DesiredRetention:R}|{parameters.MaximumInterval}|{learning}|{relearning}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        if (await work.FirstAsync(ByHash, Id, hash) is { } known)
            return known;
        await work.ExecuteAsync(
            Insert, hash, SchedulerParameters.AlgorithmName, weights, parameters.DesiredRetention, parameters.MaximumInterval, learning, relearning);
        return (await work.FirstAsync(ByHash, Id, hash))!.Value;
    }

    public static async ValueTask<SchedulerParameters> ReadAsync(DatabaseWork work, long id) => (await work.FirstAsync(ById, Read, id))!;

    private static long? Id(DbDataReader row) => row.GetInt64(0);

    private static SchedulerParameters Read(DbDataReader row) => new()
    {
        Weights = [.. row.GetString(0).Split(',').Select(weight => double.Parse(weight, CultureInfo.InvariantCulture))],
        DesiredRetention = row.GetDouble(1),
        MaximumInterval = row.GetInt32(2),
        LearningSteps = SettingsColumns.Numbers(row.GetString(3)),
        RelearningSteps = SettingsColumns.Numbers(row.GetString(4)),
    };
}
