<?php

/**
 * Which part of a mapped file some work reads, as the kernel saw it: this process forgets its pages of the file, does
 * the work, and asks which have come back. Knows nothing of the file's layout, so a change there cannot make it lie.
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Touched
{
    private const PAGE = 4096;
    private const MADV_DONTNEED = 4;
    private const PRESENT = 1 << 63;

    private function __construct(public readonly int $offset, public readonly int $bytes)
    {
    }

    /** The longest run of pages of $file that $work needs, $work having been done before. */
    public static function of(string $file, callable $work): self
    {
        $work();
        [$start, $length] = self::mapping($file);
        $libc = \FFI::cdef('int madvise(void *address, size_t length, int advice);');
        if ($libc->madvise(\FFI::cast('void *', $start), $length, self::MADV_DONTNEED) !== 0) {
            throw new \RuntimeException("{$file}: the kernel does not forget its pages");
        }
        $work();
        return self::longestRun(self::presence($start, intdiv($length, self::PAGE)));
    }

    /** @return array{int, int} where in this process the file's first byte is, and how many follow */
    private static function mapping(string $file): array
    {
        foreach (file('/proc/self/maps', FILE_IGNORE_NEW_LINES) as $line) {
            $isWhole = preg_match('/^([0-9a-f]+)-([0-9a-f]+) \S+ 00000000 \S+ \d+ +(.*)$/', $line, $found) === 1;
            if ($isWhole && $found[3] === $file) {
                return [(int) hexdec($found[1]), (int) (hexdec($found[2]) - hexdec($found[1]))];
            }
        }
        throw new \RuntimeException("{$file}: not mapped, expected the registry of this process");
    }

    /** @return list<bool> of each page, whether it is there */
    private static function presence(int $start, int $pages): array
    {
        $map = fopen('/proc/self/pagemap', 'rb');
        stream_set_read_buffer($map, 0);
        fseek($map, intdiv($start, self::PAGE) * 8);
        $bits = unpack('P*', (string) stream_get_contents($map, $pages * 8));
        fclose($map);
        return array_map(static fn (int $entry): bool => ($entry & self::PRESENT) !== 0, array_values($bits));
    }

    /** @param list<bool> $present */
    private static function longestRun(array $present): self
    {
        [$best, $most, $length] = [0, 0, 0];
        foreach ($present as $page => $isThere) {
            $length = $isThere ? $length + 1 : 0;
            if ($length > $most) {
                [$best, $most] = [$page + 1 - $length, $length];
            }
        }
        if ($most === 0) {
            throw new \RuntimeException('the work reads nothing of the file');
        }
        return new self($best * self::PAGE, $most * self::PAGE);
    }
}
