namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>Counts what is unpacked of a file, over all its parts: an archive says of itself whatever it likes.</summary>
internal sealed class UnpackedBytes(int most)
{
    private long left = most;

    /// <summary>The stream, as long as the bound is kept.</summary>
    /// <exception cref="TableRefusedException">Reading on would go beyond it.</exception>
    public Stream Counted(Stream stream) => new CountedStream(stream, this);

    private void Take(int count)
    {
        left -= count;
        if (left < 0)
            throw new TableRefusedException(TableRefusal.TooMuchInside);
    }

    private sealed class CountedStream(Stream inner, UnpackedBytes bytes) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            bytes.Take(count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
