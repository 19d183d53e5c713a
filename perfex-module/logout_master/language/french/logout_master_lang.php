<?php

/** French texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'fr';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'french';

// The settings tab
$lang['logout_master_settings_tab'] = 'Déconnexion automatique';
$lang['logout_master_settings_link'] = 'Réglages';
$lang['logout_master_settings_enabled'] = 'Déconnecter les personnes absentes';
$lang['logout_master_settings_enabled_help'] =
    'Si c’est désactivé, personne n’est surveillé : les sessions se terminent comme sans ce module.';
$lang['logout_master_settings_yes'] = 'Oui';
$lang['logout_master_settings_no'] = 'Non';
$lang['logout_master_settings_of_staff'] = 'Personnel';
$lang['logout_master_settings_of_contact'] = 'Contacts des clients';
$lang['logout_master_settings_of_module'] = 'Déconnexion automatique';
$lang['logout_master_settings_document'] = 'Le document de politique complet (JSON)';
$lang['logout_master_settings_document_help'] =
    'Pour des règles par rôle, personne, réseau ou heure. Si vous modifiez ce texte, lui seul est enregistré et '
    . 'les champs ci-dessus sont ignorés. Les champs ci-dessus modifient les règles « staff » et « contacts » ; '
    . 'toutes les autres restent telles quelles.';
$lang['logout_master_settings_broken'] =
    'Le document de politique enregistré est illisible ; les limites intégrées sont affichées ici. '
    . 'L’enregistrement le remplace.';
$lang['logout_master_field_enabled'] = 'Déconnecter les personnes absentes';
$lang['logout_master_field_idle_minutes'] = 'Limite d’inactivité (minutes)';
$lang['logout_master_help_idle_minutes'] =
    'Minutes sans aucune activité jusqu’au verrouillage ou à la fin de la session : 0 pour aucune limite, au '
    . 'plus 1440. PCI DSS 8.2.8 et CIS Controls 4.3 demandent 15 ou moins.';
$lang['logout_master_field_warning_seconds'] = 'Avertissement (secondes)';
$lang['logout_master_help_warning_seconds'] =
    'Secondes avant la limite d’inactivité où l’on demande si la personne est encore là : 0 pour aucun, sinon de '
    . '20 à 3600. WCAG 2.2.1 demande au moins 20.';
$lang['logout_master_field_grace_seconds'] = 'Délai de grâce (secondes)';
$lang['logout_master_help_grace_seconds'] =
    'Secondes pendant lesquelles une session inactive est seulement verrouillée et peut être déverrouillée avant '
    . 'de se terminer : 0 pour aucun, au plus 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Limite absolue (minutes)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutes après la connexion au bout desquelles une session se termine, même si la personne est active : 0 '
    . 'pour aucune limite, au plus 43200. NIST SP 800-63B-4 demande 24 heures (1440) ou moins en AAL2, 12 heures '
    . '(720) ou moins en AAL3.';
$lang['logout_master_field_resume'] = 'Pour déverrouiller';
$lang['logout_master_help_resume'] =
    'Ce que fait une personne pour continuer quand sa session est verrouillée. NIST SP 800-63B-4 demande le mot '
    . 'de passe.';
$lang['logout_master_resume_password'] = 'le mot de passe';
$lang['logout_master_resume_click'] = 'un clic';
$lang['logout_master_form_bad_value'] =
    '{section}, {field} : trouvé {found}, attendu {expected}. Rien n’a été enregistré.';
$lang['logout_master_form_refused'] = 'La politique a été refusée : {error}. Rien n’a été enregistré.';
$lang['logout_master_form_expected_minutes'] = '0 ou un nombre de minutes de {least} à {most}';
$lang['logout_master_form_expected_seconds'] = '0 ou un nombre entier de secondes de {least} à {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'moins que la limite d’inactivité, qui est de {idle} secondes';
$lang['logout_master_form_expected_resume'] = 'password ou click';
$lang['logout_master_form_expected_yes_no'] = 'oui ou non';

// Banner for admins
$lang['logout_master_health_title'] = 'La déconnexion automatique ne fonctionne pas comme elle devrait';
$lang['logout_master_activation_refused'] = 'Logout Master n’a pas été activé. {problem}';
$lang['logout_master_health_extension_missing'] =
    'L’extension PHP logout_master n’est pas chargée ; les personnes inactives ne sont donc pas déconnectées. Le '
    . 'CRM continue de fonctionner. Remède : installer l’extension pour PHP {php} (make install), mettre la ligne '
    . 'extension=logout_master.so dans php.ini et redémarrer PHP.';
$lang['logout_master_health_extension_old'] =
    'L’extension PHP logout_master {found} est trop ancienne ; les personnes inactives ne sont donc pas '
    . 'déconnectées. Ce module demande {minimum} ou plus récent. Remède : installer l’extension plus récente pour '
    . 'PHP {php} et redémarrer PHP.';
$lang['logout_master_health_ini_off'] =
    'L’extension est désactivée par logout_master.enabled = 0 ; les personnes inactives ne sont donc pas '
    . 'déconnectées. Remède : mettre 1 dans php.ini ou dans la configuration du pool et redémarrer PHP.';
$lang['logout_master_health_store'] =
    'Le registre des sessions n’est pas utilisable : {error}. Remède : vérifier logout_master.registry_path '
    . 'ainsi que l’espace et les droits de son dossier ; php --ri logout_master en dit plus.';
$lang['logout_master_health_policy_refused'] =
    'Le document de politique a été refusé et le précédent reste en vigueur. {error}. Remède : le corriger dans '
    . 'Setup, Settings, Déconnexion automatique.';
$lang['logout_master_health_policy_outdated'] =
    'Le document de politique a une révision plus basse que celui en vigueur et n’est pas utilisé. Remède : '
    . 'l’enregistrer une fois dans Setup, Settings, Déconnexion automatique.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Vous avez été déconnecté parce qu’il n’y a eu aucune activité pendant un moment. Connectez-vous pour '
    . 'reprendre où vous étiez.';
$lang['logout_master_reason_absolute'] =
    'Vous avez été déconnecté parce que la durée maximale d’une session est écoulée. Connectez-vous pour '
    . 'reprendre où vous étiez.';
$lang['logout_master_reason_admin'] = 'Un administrateur a mis fin à votre session.';
$lang['logout_master_reason_limit'] =
    'Votre session est terminée parce que vous ne pouvez pas être connecté sur plus d’appareils à la fois.';
$lang['logout_master_reason_policy'] = 'Votre session est terminée parce que les règles des sessions ont changé.';
$lang['logout_master_reason_account'] = 'Votre session est terminée parce que votre compte a été modifié.';
$lang['logout_master_reason_ip_change'] = 'Votre session est terminée parce que votre adresse réseau a changé.';
$lang['logout_master_reason_store_unavailable'] =
    'Vous avez été déconnecté parce que votre session n’a pas pu être vérifiée. Veuillez en informer votre '
    . 'administrateur.';
$lang['logout_master_reason_ended'] = 'Votre session est terminée. Connectez-vous pour reprendre où vous étiez.';

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
