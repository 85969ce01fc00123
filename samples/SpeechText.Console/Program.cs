return SpeechText.Sample.Commands.CommandLine.Run(args);
