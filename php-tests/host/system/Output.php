<?php

/** Collects the answer's body; headers go out at once. */

declare(strict_types=1);

namespace Host;

final class Output
{
    private string $body = '';

    public function set_output(string $body): static
    {
        $this->body = $body;
        return $this;
    }

    public function append_output(string $text): static
    {
        $this->body .= $text;
        return $this;
    }

    public function get_output(): string
    {
        return $this->body;
    }

    public function set_header(string $header, bool $replace = true): static
    {
        header($header, $replace);
        return $this;
    }

    public function set_content_type(string $type, ?string $charset = null): static
    {
        header("Content-Type: {$type}; charset=" . ($charset ?? 'UTF-8'));
        return $this;
    }

    public function set_status_header(int|string $code = 200, string $text = ''): static
    {
        http_response_code((int) $code);
        return $this;
    }

    // phpcs:ignore PSR2.Methods.MethodDeclaration.Underscore -- modules call it by this name
    public function _display(string $output = ''): void
    {
        echo $output === '' ? $this->body : $output;
        $this->body = '';
    }

    public function display(): void
    {
        if (config_item('compress_output') && str_contains($_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip')) {
            ob_start('ob_gzhandler');
        }
        $this->_display();
    }
}
