using SreAcademy.Data.Backups;

namespace SreAcademy.Web.Hosting.Starting;

/// <summary>
/// That a process works on the data folder: any number may at once, except for the one that puts another database in its place. The lock of a file
/// ends with its process, however it ends.
/// </summary>
public sealed class DataFolderUse : IDisposable
{
    private readonly FileStream held;

    private DataFolderUse(FileStream held) => this.held = held;

    /// <summary>For whoever opens the database.</summary>
    public static DataFolderUse Share(AcademySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var held = Take(settings.DataPath, FileAccess.Read, FileShare.Read)
            ?? throw new CannotStartException($"지금 백업에서 복구하고 있어요: {settings.DataPath}. 복구가 끝난 뒤 다시 시작해 주세요.");
        if (!RestoreBackup.IsHalfDone(settings.DataPath))
            return new DataFolderUse(held);
        held.Dispose();
        throw new CannotStartException($"백업에서 복구하다가 중간에 끊겼어요: {settings.DataPath}. restore 명령을 다시 실행해 주세요. (설정: {AcademySettings.DataVariable})");
    }

    /// <returns>Null while anybody uses it.</returns>
    public static DataFolderUse? Alone(AcademySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Take(settings.DataPath, FileAccess.ReadWrite, FileShare.None) is { } held ? new DataFolderUse(held) : null;
    }

    public void Dispose() => held.Dispose();

    // Reading is shared with readers and with nobody else: that is what makes it a shared lock on every system.
    private static FileStream? Take(string data, FileAccess access, FileShare share)
    {
        var path = Path.Combine(data, ".in-use");
        try
        {
            if (access == FileAccess.Read && !File.Exists(path))
                File.Open(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).Dispose();
            return new FileStream(path, FileMode.OpenOrCreate, access, share, 1);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
