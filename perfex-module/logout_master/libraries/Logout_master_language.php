<?php

/**
 * The module's texts in a person's language. What a language lacks is said in English, never as a bare key.
 *
 * The host reads logout_master_lang.php with every page, so it holds only what ordinary pages show. All other texts are
 * in logout_master_pages_lang.php, which is read here when one of them is asked for.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_language
{
    private const PREFIX = 'logout_master_';
    private const FALLBACK = 'english';

    /** @var array<string, array<string, string>> by folder */
    private array $texts = [];

    /** @var array<string, string>|null what stands for the texts that the host has loaded */
    private ?array $named = null;

    /** What the host has its texts in; it has others there once it knows whose request this is. */
    private ?object $host_texts = null;

    public function __construct(private string $directory)
    {
    }

    /**
     * In the language that the host has loaded for this request; a site's own custom_lang.php has its say.
     *
     * @param array<string, string|int> $values what stands for {name} in the text
     */
    public function text(string $key, array $values = []): string
    {
        $text = $this->find($key, $this->loaded());
        return $values === [] ? $text : $this->fill($text, $values);
    }

    /**
     * Many at once, as text() has them.
     *
     * @param list<string> $keys
     * @return array<string, string> by key
     */
    public function texts(array $keys): array
    {
        $loaded = $this->loaded();
        $texts = [];
        foreach ($keys as $key) {
            $texts[$key] = $loaded[self::PREFIX . $key] ?? $this->find($key, $loaded);
        }
        return $texts;
    }

    /**
     * Those of them that the host has loaded, which of texts that it does not read with every page are a site's own.
     *
     * @param list<string> $keys
     * @return array<string, string> by key
     */
    public function loaded_texts(array $keys): array
    {
        $loaded = $this->loaded();
        $texts = [];
        foreach ($keys as $key) {
            if (isset($loaded[self::PREFIX . $key])) {
                $texts[$key] = $loaded[self::PREFIX . $key];
            }
        }
        return $texts;
    }

    /** The same texts in a named language, whatever the host has loaded: for mails. */
    public function in(string $folder): self
    {
        $copy = clone $this;
        $copy->named = $this->all($this->is_folder($folder) ? $folder : self::FALLBACK);
        return $copy;
    }

    /** In a named language, for people of whom the host knows no more than that. */
    public function text_in(string $folder, string $key): string
    {
        return $this->lookup(self::PREFIX . $key, $folder);
    }

    /** The folder of the language that the host has loaded, or English where the module lacks it. */
    public function folder(): string
    {
        return $this->text('folder');
    }

    public function is_folder(string $folder): bool
    {
        return in_array($folder, $this->folders(), true);
    }

    /** @return list<string> */
    public function folders(): array
    {
        $files = glob($this->directory . '/*/logout_master_lang.php') ?: [];
        return array_map(static fn (string $file): string => basename(dirname($file)), $files);
    }

    /** @return array<string, string> all texts of one language, by full key */
    public function all(string $folder): array
    {
        return $this->texts[$folder] ??= $this->read($folder);
    }

    /**
     * What the host has loaded: from where its _l() takes it, which costs a page several calls for each text.
     *
     * @return array<string, string> by full key
     */
    private function loaded(): array
    {
        if ($this->named !== null) {
            return $this->named;
        }
        $this->host_texts ??= function_exists('get_instance') ? get_instance()->lang ?? null : null;
        return $this->host_texts->language ?? [];
    }

    /** @param array<string, string> $loaded */
    private function find(string $key, array $loaded): string
    {
        $full = self::PREFIX . $key;
        return $loaded[$full] ?? $this->lookup($full, $loaded[self::PREFIX . 'folder'] ?? self::FALLBACK);
    }

    private function lookup(string $full, string $folder): string
    {
        return $this->all($folder)[$full] ?? $this->all(self::FALLBACK)[$full] ?? $full;
    }

    /** @return array<string, string> */
    private function read(string $folder): array
    {
        $lang = [];
        if ($this->is_folder($folder)) {
            foreach (glob("{$this->directory}/{$folder}/logout_master*_lang.php") ?: [] as $file) {
                require $file;
            }
        }
        return $lang;
    }

    /** @param array<string, string|int> $values */
    private function fill(string $text, array $values): string
    {
        $pairs = [];
        foreach ($values as $name => $value) {
            $pairs['{' . $name . '}'] = (string) $value;
        }
        return strtr($text, $pairs);
    }
}
