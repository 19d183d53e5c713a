<?php

/**
 * A zip archive that is written as it goes, since not every PHP has the zip extension. Each file is made in a temporary
 * one of its own first, so that large ones need no memory, and is packed when PHP has zlib. Pure; knows no browser.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_zip
{
    /** Beyond that an archive is written in another way. */
    private const BYTES_MOST = 0xFFFFFFFF;

    private const PIECE = 65536;

    /** @var callable(string): void */
    private $send;

    private int $offset = 0;

    private string $directory = '';

    private int $files = 0;

    /** @var array<string, string> name => SHA-256 of its content */
    private array $hashes = [];

    /** @param callable(string): void $send */
    public function __construct(callable $send)
    {
        $this->send = $send;
    }

    /** @param callable(callable(string): void): void $write is given what to write with */
    public function add(string $name, callable $write): void
    {
        $packed = tmpfile();
        if ($packed === false) {
            throw new \RuntimeException('zip: found no place for a temporary file; expected one in ' . sys_get_temp_dir());
        }
        $deflate = function_exists('deflate_init') ? deflate_init(ZLIB_ENCODING_RAW) : false;
        [$crc, $sha] = [hash_init('crc32b'), hash_init('sha256')];
        $size = 0;
        $write(static function (string $text) use ($packed, $deflate, $crc, $sha, &$size): void {
            hash_update($crc, $text);
            hash_update($sha, $text);
            $size += strlen($text);
            fwrite($packed, $deflate === false ? $text : (string) deflate_add($deflate, $text, ZLIB_NO_FLUSH));
        });
        if ($deflate !== false) {
            fwrite($packed, (string) deflate_add($deflate, '', ZLIB_FINISH));
        }
        $this->hashes[$name] = hash_final($sha);
        $length = (int) ftell($packed);
        if (max($size, $this->offset + $length) > self::BYTES_MOST) {
            throw new \LengthException("zip: {$name} makes it longer than 4 GiB; expected a shorter period");
        }
        $facts = pack('vvvv', 20, 0x800, $deflate === false ? 0 : 8, 0) . pack('v', self::day())
            . pack('VVVvv', hexdec(hash_final($crc)), $length, $size, strlen($name), 0);
        $this->directory .= "PK\x01\x02" . pack('v', 20) . $facts . pack('vvvVV', 0, 0, 0, 0, $this->offset) . $name;
        $this->files++;
        $this->put("PK\x03\x04" . $facts . $name);
        rewind($packed);
        while (($piece = (string) fread($packed, self::PIECE)) !== '') {
            $this->put($piece);
        }
        fclose($packed);
    }

    /** @return array<string, string> name => SHA-256, of the files so far */
    public function hashes(): array
    {
        return $this->hashes;
    }

    public function finish(): void
    {
        $start = $this->offset;
        $length = strlen($this->directory);
        $this->put($this->directory);
        $this->put("PK\x05\x06" . pack('vvvvVVv', 0, 0, $this->files, $this->files, $length, $start, 0));
    }

    private function put(string $bytes): void
    {
        $this->offset += strlen($bytes);
        ($this->send)($bytes);
    }

    /** Today, as the format has it. */
    private static function day(): int
    {
        [$year, $month, $day] = array_map(intval(...), explode('-', gmdate('Y-m-d')));
        return max(0, $year - 1980) << 9 | $month << 5 | $day;
    }
}
