using System.Text;

namespace SpeechText.Sample.Tests;

/// <summary>A folder of texts for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("speechtext-").FullName;

    /// <summary>The path of a name in the folder.</summary>
    public string this[string name] => Path.Combine(_path, name);

    public string Add(string name, string text = "One paragraph of a text that nobody signed.\n") => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public override string ToString() => _path;

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
