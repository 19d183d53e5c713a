<?php

/** The base of the client area and of public pages: layout and navigation. A login is asked for by validateContact(). */

declare(strict_types=1);

class ClientsController extends App_Controller
{
    /** @var array<string, mixed> */
    private array $data = ['navigation' => true, 'title' => ''];

    private string $view = '';

    public function __construct()
    {
        parent::__construct();
        load_client_language();
        init_core_client_menus();
        hooks()->do_action('clients_init', $this);
        if (method_exists($this, 'validateContact')) {
            $this->validateContact();
        }
    }

    /** @param array<string, mixed> $data */
    public function data(array $data): static
    {
        $this->data = array_merge($this->data, $data);
        return $this;
    }

    public function title(string $title): static
    {
        return $this->data(['title' => $title]);
    }

    public function view(string $view): static
    {
        $this->view = $view;
        return $this;
    }

    public function disableNavigation(): static
    {
        return $this->data(['navigation' => false]);
    }

    public function layout(): void
    {
        $name = str_contains($this->view, '/') ? $this->view : "client/{$this->view}";
        $content = $this->load->view($name, $this->data, true);
        $this->load->view('client/layout', ['content' => $content]);
    }
}
