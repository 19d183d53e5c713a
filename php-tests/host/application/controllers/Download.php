<?php

/** File previews, which pages load beside themselves. Signed-in people only. */

declare(strict_types=1);

class Download extends App_Controller
{
    /** One transparent pixel. */
    private const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

    public function preview_image(): void
    {
        if (!is_logged_in()) {
            show_error('The file is for people who are signed in.', 403, 'Not signed in');
        }
        header('Content-Type: image/gif');
        $this->output->set_output((string) base64_decode(self::GIF));
    }
}
