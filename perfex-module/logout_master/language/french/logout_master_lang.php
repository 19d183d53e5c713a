<?php

/**
 * French texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'fr';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'french';

// The settings tab
$lang['logout_master_settings_tab'] = 'Déconnexion automatique';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Êtes-vous encore là ?';
$lang['logout_master_warning_message'] = 'Vous n’avez pas été actif. Vous serez déconnecté dans {time}.';
$lang['logout_master_warning_message_lock'] = 'Vous n’avez pas été actif. L’écran sera verrouillé dans {time}.';
$lang['logout_master_absolute_message'] =
    'Votre session atteint sa durée maximale et se termine dans {time}. Enregistrez votre travail et '
    . 'reconnectez-vous ; ceci ne peut pas être repoussé.';
$lang['logout_master_stay'] = 'Rester connecté';
$lang['logout_master_logout_now'] = 'Se déconnecter maintenant';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Réessayer';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'encore {minutes} minutes';
$lang['logout_master_spoken_seconds'] = 'encore {seconds} secondes';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Vérification de votre connexion…';
$lang['logout_master_extend_failed'] =
    'Votre session n’a pas pu être prolongée. Copiez ce que vous avez écrit, puis reconnectez-vous.';
$lang['logout_master_offline'] =
    'Le serveur ne répond pas. Votre travail reste sur cette page ; nous continuons d’essayer.';
$lang['logout_master_ended_title'] = 'Vous êtes déconnecté';
$lang['logout_master_ended_message'] = 'Votre session est terminée. Reconnectez-vous pour continuer.';
$lang['logout_master_login'] = 'Se connecter';
$lang['logout_master_locked_title'] = 'L’écran est verrouillé';
$lang['logout_master_locked_message'] =
    'Vous n’avez pas été actif pendant un moment. Déverrouillez pour reprendre où vous étiez.';
$lang['logout_master_unlock'] = 'Déverrouiller';
$lang['logout_master_unlock_password'] = 'Votre mot de passe';
$lang['logout_master_unlock_wrong'] = 'Ce mot de passe n’est pas le bon.';
$lang['logout_master_unlock_wait'] = 'Trop de mots de passe erronés. Réessayez dans {minutes} minutes.';
$lang['logout_master_copy_text'] = 'Copier ce que j’ai écrit';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'Ma connexion';
$lang['logout_master_mine_title'] = 'Mes sessions';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'Je suis au téléphone';
$lang['logout_master_hold_question'] = 'Masquer la page et me garder connecté pendant :';
$lang['logout_master_hold_refused'] = 'La page n’a pas pu être masquée. Verrouillez-la ou déconnectez-vous.';
$lang['logout_master_hold_cancel'] = 'Annuler';
$lang['logout_master_away_title'] = 'Au téléphone';
$lang['logout_master_away_message'] = 'La page est masquée. Vous restez connecté {time} au plus.';
$lang['logout_master_away_back'] = 'Je suis de retour';
$lang['logout_master_lock_now'] = 'Verrouiller maintenant';
$lang['logout_master_time_minutes'] = '{minutes} min';

// Drafts
$lang['logout_master_drafts_title'] = 'Mes brouillons';

// Les champs des étapes, et le déverrouillage avec un second facteur
$lang['logout_master_unlock_code'] = 'Code de votre second facteur';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Journal d’audit';
$lang['logout_master_alarm_canary'] =
    'La session d’essai quotidienne n’a pas été terminée à temps. Voir le journal d’audit.';
$lang['logout_master_alarm_chain'] =
    'Le journal d’audit n’est pas tel qu’il a été écrit. Ouvrez-le et vérifiez la chaîne.';
$lang['logout_master_alarm_silent'] =
    'Aucune session d’essai n’a eu de résultat depuis trois jours. La tâche cron du CRM fonctionne-t-elle ?';
$lang['logout_master_capability_title'] = 'Déconnexion automatique';
$lang['logout_master_capability_view'] = 'Voir les règles et les chiffres';
$lang['logout_master_capability_edit'] = 'Modifier les règles';
$lang['logout_master_capability_end_sessions'] = 'Terminer les sessions d’autres personnes';
$lang['logout_master_capability_audit'] = 'Journal d’audit et preuves';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Sessions en cours';
$lang['logout_master_reports_title'] = 'Chiffres de déconnexion';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Règles';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'La revue des règles de déconnexion est à faire dans les deux semaines.';
$lang['logout_master_review_due'] = 'La revue des règles de déconnexion est à faire maintenant.';
$lang['logout_master_review_late'] = 'La revue des règles de déconnexion est en retard.';
$lang['logout_master_review_soon_all'] =
    'La revue des règles de déconnexion est à faire dans les deux semaines. Aucun responsable pouvant se '
    . 'connecter et les modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.';
$lang['logout_master_review_due_all'] =
    'La revue des règles de déconnexion est à faire maintenant. Aucun responsable pouvant se connecter '
    . 'et les modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.';
$lang['logout_master_review_late_all'] =
    'La revue des règles de déconnexion est en retard. Aucun responsable pouvant se connecter et les '
    . 'modifier n’est désigné : tous ceux qui le peuvent sont donc avertis.';
