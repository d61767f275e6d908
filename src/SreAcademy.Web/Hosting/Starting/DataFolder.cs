namespace SreAcademy.Web.Hosting.Starting;

public static class DataFolder
{
    /// <summary>Creates the folder where it is missing and proves that it can be written to.</summary>
    public static string Require(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
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
}
