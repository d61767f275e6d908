using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SreAcademy.Data;

/// <summary>Stores times as UTC milliseconds since 1970: SQLite can neither compare nor order a <see cref="DateTimeOffset"/>.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
