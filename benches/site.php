<?php

/**
 * Asks two sites of the stand-in CRM for the dashboard: one with the module, one without. What PHP measures of itself
 * lies in each site's folder; here it is only provoked, in turn.
 *
 * usage: php site.php sign-in FOLDER            a member of staff signs in on both sites
 *        php site.php time FOLDER PAGES         PAGES from each site, in turn; times as JSON
 *        php site.php profile FOLDER PAGES      PAGES from the site with the module, sampled; the samples as JSON
 *        php site.php scripts FOLDER            bytes of the module's scripts, with the page and later, compressed, as JSON
 *        php site.php visit FOLDER SITE PAGES   PAGES from one site, of which nothing is told
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

require __DIR__ . '/bootstrap.php';

[, $command, $folder] = $argv;
$sites = [];
foreach (['with', 'without'] as $name) {
    $sites[$name] = new Site("{$folder}/{$name}");
}
$result = match ($command) {
    'sign-in' => array_map(static fn (Site $site): array => $site->signIn(), $sites),
    'time' => Site::times($sites, (int) $argv[3]),
    'profile' => $sites['with']->profile((int) $argv[3]),
    'scripts' => $sites['with']->scripts(),
    'visit' => $sites[$argv[3]]->visit((int) $argv[4]),
    default => throw new \InvalidArgumentException("found '{$command}', expected a command; the head of site.php lists them"),
};
echo json_encode($result, JSON_THROW_ON_ERROR);
