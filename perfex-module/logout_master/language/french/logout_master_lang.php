<?php

/**
 * French texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'fr',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'french',

    // The settings tab
    'logout_master_settings_tab' => 'Déconnexion automatique',

    // The page script and the lock page
    'logout_master_retry' => 'Réessayer',
    'logout_master_checking' => 'Vérification de votre connexion…',
    'logout_master_offline' => 'Le serveur ne répond pas. Votre travail reste sur cette page ; nous continuons d’essayer.',
    'logout_master_ended_title' => 'Vous êtes déconnecté',
    'logout_master_ended_message' => 'Votre session est terminée. Reconnectez-vous pour continuer.',
    'logout_master_login' => 'Se connecter',
    'logout_master_locked_title' => 'L’écran est verrouillé',

    // A person's own sessions
    'logout_master_mine_menu' => 'Ma connexion',
    'logout_master_mine_title' => 'Mes sessions',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'Je suis au téléphone',
    'logout_master_lock_now' => 'Verrouiller maintenant',

    // Drafts
    'logout_master_drafts_title' => 'Mes brouillons',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Journal d’audit',
    'logout_master_alarm_canary' => 'La session d’essai quotidienne n’a pas été terminée à temps. Voir le journal d’audit.',
    'logout_master_alarm_chain' => 'Le journal d’audit n’est pas tel qu’il a été écrit. Ouvrez-le et vérifiez la chaîne.',
    'logout_master_alarm_silent' =>
        'Aucune session d’essai n’a eu de résultat depuis trois jours. La tâche cron du CRM fonctionne-t-elle ?',
    'logout_master_capability_title' => 'Déconnexion automatique',
    'logout_master_capability_view' => 'Voir les règles et les chiffres',
    'logout_master_capability_edit' => 'Modifier les règles',
    'logout_master_capability_end_sessions' => 'Terminer les sessions d’autres personnes',
    'logout_master_capability_audit' => 'Journal d’audit et preuves',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Sessions en cours',
    'logout_master_reports_title' => 'Chiffres de déconnexion',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Règles',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'La revue des règles de déconnexion est à faire dans les deux semaines.',
    'logout_master_review_due' => 'La revue des règles de déconnexion est à faire maintenant.',
    'logout_master_review_late' => 'La revue des règles de déconnexion est en retard.',
    'logout_master_review_soon_all' =>
        'La revue des règles de déconnexion est à faire dans les deux semaines. Aucun responsable pouvant se '
        . 'connecter et les modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.',
    'logout_master_review_due_all' =>
        'La revue des règles de déconnexion est à faire maintenant. Aucun responsable pouvant se connecter '
        . 'et les modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.',
    'logout_master_review_late_all' =>
        'La revue des règles de déconnexion est en retard. Aucun responsable pouvant se connecter et les '
        . 'modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.',
];
