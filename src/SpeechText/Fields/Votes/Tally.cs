namespace SpeechText.Fields.Votes;

/// <summary>
/// Numbers of a result, and what each was found to count.
/// </summary>
internal ref struct Tally
{
    private int? _inFavour;
    private int? _against;
    private int? _abstaining;

    // The number met last, and the first that counts votes without a word of which.
    private int? _open;
    private int? _votes;
    private bool _isCounted;

    /// <summary>True where a number waits for the word that says what it counts.</summary>
    internal readonly bool IsOpen => _open is not null;

    /// <summary>True where those in favour are known, or the number met last is of votes.</summary>
    internal readonly bool IsCounted => _inFavour is not null || _isCounted;

    internal readonly VoteCounts? Counts
    {
        get
        {
            var told = _against is not null || _abstaining is not null;
            return (_inFavour ?? (told ? _votes : null)) is { } yes ? new VoteCounts(yes, _against ?? 0, _abstaining ?? 0) : null;
        }
    }

    internal void Open(int number) => (_open, _isCounted) = (number, false);

    /// <summary>What is counted stands after the number: <c>13 votes</c>.</summary>
    internal void Count(bool isDirect)
    {
        if (_open is { } number && isDirect)
        {
            _votes ??= number;
            _isCounted = true;
        }
    }

    /// <summary>The word after a number says what it counts.</summary>
    internal void Assign(VoteChoice choice)
    {
        _ = choice switch
        {
            VoteChoice.InFavour => _inFavour ??= _open,
            VoteChoice.Against => _against ??= _open,
            _ => _abstaining ??= _open,
        };
        // "1 vote against": those votes are not the ones in favour.
        _votes = _isCounted && _votes == _open ? null : _votes;
        (_open, _isCounted) = (null, false);
    }

    /// <summary>The votes before were in favour, and these are against: <c>13 votes to 2</c>.</summary>
    internal void Oppose(int against)
    {
        _inFavour ??= _open;
        _against ??= against;
        (_open, _isCounted) = (null, false);
    }
}
