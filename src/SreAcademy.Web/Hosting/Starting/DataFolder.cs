namespace SreAcademy.Web.Hosting.Starting;

public static class DataFolder
{
    /// <summary>
    /// Creates the folder where it is missing, for the account that runs the program alone, and proves that it can be written to. A folder that is there
    /// keeps the rights that somebody gave it.
    /// </summary>
    public static string Require(string path)
    {
        try
        {
            Create(path);
            using var probe = new FileStream(
                Path.Combine(path, $".probe-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotStartException(
                $"데이터 폴더에 쓸 수 없어요: {path}. 폴더의 권한을 고치거나 {AcademySettings.DataVariable}에 쓸 수 있는 폴더를 지정해 주세요.");
        }
    }

    // Everybody's records and the keys of their sign-ins are in it. Elsewhere the rights of the folder above are passed on.
    private static void Create(string path)
    {
        if (OperatingSystem.IsWindows() || Directory.Exists(path))
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
