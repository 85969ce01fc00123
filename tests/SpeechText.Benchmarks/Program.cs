using BenchmarkDotNet.Running;
using SpeechText.Benchmarks;

if (args is ["quick"])
{
    Quick.Run();
    return 0;
}

// Nothing measured is a failure, so that a smoke run notices.
return BenchmarkSwitcher.FromAssembly(typeof(Texts).Assembly).Run(args).All(s => s.Reports.Length > 0 && s.Reports.All(r => r.Success)) ? 0 : 1;
