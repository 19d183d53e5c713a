<?php

/** Stands for the host's class of this name, so that the module's controllers can be looked at without the host. */

declare(strict_types=1);

abstract class ClientsController extends App_Controller
{
}
