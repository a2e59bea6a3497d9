using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>A moment in UTC, whatever offset it came with: timestamptz keeps none.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    moment => moment.ToUniversalTime(),
    stored => stored);
