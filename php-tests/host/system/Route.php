<?php

/** Where a request goes: a controller's file and class, a method, its arguments. */

declare(strict_types=1);

namespace Host;

final class Route
{
    /** @param list<string> $arguments */
    public function __construct(
        public readonly string $file,
        public readonly string $class,
        public readonly string $method,
        public readonly array $arguments,
        public readonly string $module = ''
    ) {
    }

    public static function missing(): self
    {
        return new self('', '', '', []);
    }

    public function controller(): \CI_Controller
    {
        if ($this->file === '') {
            show_404();
        }
        require_once $this->file;
        return new $this->class();
    }

    public function callable(object $controller): bool
    {
        return !str_starts_with($this->method, '_')
            && method_exists($controller, $this->method)
            && (new \ReflectionMethod($controller, $this->method))->isPublic()
            && !method_exists(\CI_Controller::class, $this->method);
    }
}
