<?php

/**
 * French texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
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

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Maintien (minutes)';
$lang['logout_master_help_hold_minutes'] =
    'Minutes depuis la dernière activité pendant lesquelles un long travail, ou une personne qui se dit au '
    . 'téléphone, peut repousser la limite d’inactivité : 0 pour jamais, 1440 au plus.';
$lang['logout_master_settings_of_desk'] = 'Au poste de travail';
$lang['logout_master_field_long_work'] = 'Long travail (minutes)';
$lang['logout_master_help_long_work'] =
    'Minutes depuis la dernière activité pendant lesquelles un envoi de fichier, un import ou un export en cours '
    . 'garde sa session, jamais plus que le maintien ci-dessus : 0 pour pas du tout, 1440 au plus.';
$lang['logout_master_field_phone'] = 'Proposer « Je suis au téléphone »';
$lang['logout_master_help_phone'] =
    'La personne masque la page et reste connectée aussi longtemps que le maintien ci-dessus le permet. PCI DSS '
    . '8.2.8 demande une nouvelle connexion après 15 minutes : là où cela s’applique, ne le proposez pas.';
$lang['logout_master_field_timers'] = 'Minuteurs de tâches des personnes parties';
$lang['logout_master_help_timers'] =
    'Ce que deviennent les minuteurs de tâches en cours quand leur propriétaire est verrouillé ou déconnecté pour '
    . 'inactivité. La dernière activité est connue à la seconde.';
$lang['logout_master_timers_off'] = 'les laisser tourner';
$lang['logout_master_timers_offer'] = 'demander à leur retour';
$lang['logout_master_timers_rule'] = 'les arrêter à la dernière activité';
$lang['logout_master_form_expected_timers'] = 'off, offer ou cut';

// A person's own sessions
$lang['logout_master_mine_intro'] =
    'Là où vous êtes connecté en ce moment. Mettez fin à ce que vous ne connaissez pas ou n’utilisez plus.';
$lang['logout_master_mine_sessions'] = 'Vos sessions';
$lang['logout_master_mine_col_device'] = 'Appareil';
$lang['logout_master_mine_col_address'] = 'Adresse';
$lang['logout_master_mine_col_since'] = 'Connecté depuis';
$lang['logout_master_mine_col_active'] = 'Dernière activité';
$lang['logout_master_mine_col_end'] = 'Fin';
$lang['logout_master_mine_device'] = '{browser} sur {system}';
$lang['logout_master_mine_device_unknown'] = 'Appareil inconnu';
$lang['logout_master_mine_this_one'] = 'celle-ci';
$lang['logout_master_mine_locked'] = 'verrouillée';
$lang['logout_master_mine_by_staff'] = 'ouverte par un membre du personnel en votre nom';
$lang['logout_master_mine_end'] = 'Mettre fin à cette session';
$lang['logout_master_mine_end_others'] = 'Mettre fin à toutes les autres sessions';
$lang['logout_master_mine_remember'] =
    'Mettre fin à une session fait aussi oublier « se souvenir de moi » à cet appareil. Un appareil n’est reconnu '
    . 'qu’à son navigateur : vos autres appareils avec le même navigateur devront peut-être aussi se reconnecter.';
$lang['logout_master_mine_ended'] = 'La session a pris fin.';
$lang['logout_master_mine_others_ended'] = 'Toutes vos autres sessions ont pris fin.';
$lang['logout_master_mine_not_found'] = 'Ce n’est aucune de vos autres sessions, ou elle est déjà terminée.';
$lang['logout_master_mine_not_yours'] =
    'Vous travaillez en tant que ce client. Ses sessions ne sont pas affichées et ne peuvent pas être terminées '
    . 'd’ici.';
$lang['logout_master_reason_self'] = 'Vous avez mis fin à cette session depuis un autre appareil.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Masque la page et vous garde connecté un moment, bien que vous ne fassiez rien. Un clic y met fin.';
$lang['logout_master_hold_how_long'] = 'Durée';
$lang['logout_master_hold_start'] = 'Masquer la page';
$lang['logout_master_lock_title'] = 'Verrouiller';
$lang['logout_master_lock_help'] =
    'Masque tout, dans chaque onglet, jusqu’à ce que vous déverrouilliez. Sur toute page, les touches Alt + Maj + '
    . 'L font de même.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'Vous êtes déconnecté après {time} sans activité.';
$lang['logout_master_limit_logout_rule'] = 'En règle générale, vous êtes déconnecté après {time} sans activité.';
$lang['logout_master_limit_lock'] = 'L’écran est verrouillé après {time} sans activité.';
$lang['logout_master_limit_lock_rule'] = 'En règle générale, l’écran est verrouillé après {time} sans activité.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'Un minuteur a tourné pendant votre absence';
$lang['logout_master_timers_ran'] = 'Votre minuteur sur {task} a tourné pendant votre absence de {from} à {to}.';
$lang['logout_master_timers_keep'] = 'Le laisser tourner';
$lang['logout_master_timers_cut'] = 'L’arrêter à {from}';
$lang['logout_master_timers_note'] = 'Arrêté à la dernière activité, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Brouillons';
$lang['logout_master_field_drafts'] = 'Conserver ce qui est saisi';
$lang['logout_master_help_drafts'] =
    'Ce qu’une personne a saisi dans un formulaire sans l’envoyer est conservé, chiffré, quand sa session est'
    . ' verrouillée ou se termine, et n’est rendu qu’à elle. Les mots de passe, les champs de carte et les '
    . 'champs marqués privés ne sont jamais conservés.';
$lang['logout_master_field_draft_hours'] = 'Heures de conservation d’un brouillon';
$lang['logout_master_help_draft_hours'] = 'Un nombre entier d’heures de 1 à 720. WCAG 2.2.6 en demande plus de 20.';
$lang['logout_master_form_expected_hours'] = 'un nombre entier d’heures de {least} à {most}';
$lang['logout_master_health_drafts_key'] =
    'Les brouillons ne sont pas conservés : la clé de chiffrement de ce site (encryption_key) manque ou '
    . 'compte moins de {least} octets.';
$lang['logout_master_health_drafts_sodium'] =
    'Les brouillons ne sont pas conservés : il manque à ce PHP l’extension sodium, qui les chiffre (il faut '
    . 'aussi une clé d’au moins {least} octets).';
$lang['logout_master_drafts_intro'] =
    'Ce que vous aviez saisi sans l’envoyer. Vous seul pouvez le lire. Chaque brouillon est supprimé {hours} '
    . 'heures après sa dernière conservation.';
$lang['logout_master_drafts_none'] = 'Rien n’est conservé pour le moment.';
$lang['logout_master_drafts_not_yours'] =
    'Les brouillons ne sont montrés qu’à leur auteur, et vous travaillez au nom de quelqu’un d’autre.';
$lang['logout_master_drafts_unreadable'] =
    'Ce brouillon n’est plus lisible : la clé de chiffrement de ce site a changé.';
$lang['logout_master_drafts_untitled'] = 'Formulaire';
$lang['logout_master_drafts_saved'] = 'Conservé :';
$lang['logout_master_drafts_expires'] = 'Supprimé après :';
$lang['logout_master_drafts_open'] = 'Ouvrir la page';
$lang['logout_master_drafts_content'] = 'Ce qui a été saisi';
$lang['logout_master_drafts_delete'] = 'Supprimer';
$lang['logout_master_drafts_delete_all'] = 'Tout supprimer';
$lang['logout_master_drafts_off'] = 'Les brouillons ne sont pas conservés sur ce site.';
$lang['logout_master_drafts_no_ticket'] =
    'Le texte n’a pas été conservé : la session de cette page est terminée depuis trop longtemps.';
$lang['logout_master_draft_bar'] = 'Nous avons conservé votre saisie : {time}.';
$lang['logout_master_draft_changed'] = 'Cette fiche a changé entre-temps.';
$lang['logout_master_draft_restore'] = 'Restaurer';
$lang['logout_master_draft_compare'] = 'Comparer';
$lang['logout_master_draft_discard'] = 'Abandonner';
$lang['logout_master_draft_restored'] = 'Restauré. Ce ne sera enregistré qu’à l’envoi du formulaire.';
$lang['logout_master_draft_discarded'] = 'Abandonné.';
$lang['logout_master_draft_compare_title'] = 'Votre saisie et le contenu actuel';
$lang['logout_master_draft_compare_help'] = 'Choisissez pour chaque champ ce qui doit figurer dans le formulaire.';
$lang['logout_master_draft_now'] = 'Contenu actuel';
$lang['logout_master_draft_yours'] = 'Votre saisie';
$lang['logout_master_draft_empty'] = '(vide)';
$lang['logout_master_draft_apply'] = 'Appliquer';
$lang['logout_master_draft_cancel'] = 'Annuler';
$lang['logout_master_draft_all'] = 'Tous mes brouillons';

// Les champs des étapes, et le déverrouillage avec un second facteur
$lang['logout_master_field_cover_seconds'] = 'Masquage (secondes)';
$lang['logout_master_help_cover_seconds'] =
    'Secondes avant la limite d’inactivité où la page est masquée derrière l’avertissement : 0 pour ne la '
    . 'masquer qu’au verrouillage et au réveil, au plus la durée de l’avertissement.';
$lang['logout_master_field_remember_me'] = 'Se souvenir de moi';
$lang['logout_master_help_remember_me'] =
    'Si la page de connexion peut se souvenir d’un navigateur. Un verrouillage et une déconnexion pour '
    . 'inactivité l’oublient dans tous les cas.';
$lang['logout_master_remember_me_until_idle'] = 'tant que la session serait ouverte';
$lang['logout_master_remember_me_forbid'] = 'jamais';
$lang['logout_master_form_expected_at_most_warning'] = 'au plus l’avertissement, soit {warning} secondes';
$lang['logout_master_form_expected_remember_me'] = 'until_idle ou forbid';
$lang['logout_master_form_expired'] = 'Cette page est restée ouverte trop longtemps. Veuillez réessayer.';
$lang['logout_master_form_refused_by_lock'] =
    'Ce que vous avez envoyé n’a pas été exécuté, car l’écran est verrouillé. Déverrouillez, relisez et '
    . 'envoyez de nouveau.';
$lang['logout_master_unlock_code_app'] = 'Saisissez le code affiché par votre application d’authentification.';
$lang['logout_master_unlock_code_mailed'] = 'Nous vous avons envoyé un code par e-mail. Saisissez-le ici.';
$lang['logout_master_unlock_code_wrong'] = 'Ce code n’est pas le bon, ou il a déjà servi.';
$lang['logout_master_unlock_code_impossible'] =
    'Votre second facteur ne peut pas être vérifié ici pour le moment. Déconnectez-vous et reconnectez- '
    . 'vous.';
$lang['logout_master_unlock_mail_subject'] = 'Votre code pour déverrouiller l’écran';
$lang['logout_master_unlock_mail_text'] =
    'Votre code pour déverrouiller l’écran est {code}. Il est valable {minutes} minutes. Si vous n’êtes '
    . 'pas en train de le déverrouiller, quelqu’un connaît votre mot de passe : changez-le.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Débuts et fins de sessions, verrouillages, politiques et essais, avec l’heure UTC. Chaque ligne est '
    . 'chaînée à la précédente, si bien qu’une ligne modifiée ou supprimée se voit.';
$lang['logout_master_audit_state'] = 'État du journal';
$lang['logout_master_audit_head'] = 'Lignes {first} à {last}. La fin de la chaîne :';
$lang['logout_master_audit_head_help'] =
    'Conservez cette ligne ailleurs, par exemple chez votre auditeur. Elle montrera plus tard si des lignes '
    . 'ont été supprimées à la fin ou si tout le journal a été refait.';
$lang['logout_master_audit_no_key'] =
    'Ce site n’a pas de clé de chiffrement (encryption_key) : n’importe qui pourrait fabriquer les sceaux des '
    . 'lignes.';
$lang['logout_master_audit_check'] = 'Vérifier la chaîne';
$lang['logout_master_audit_check_good'] = '{rows} lignes vérifiées : chacune est telle qu’elle a été écrite.';
$lang['logout_master_audit_check_bad'] = '{rows} lignes vérifiées. Constats : {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} lignes ont été scellées avec une autre clé de chiffrement du CRM et n’ont pu être vérifiées qu’en '
    . 'partie.';
$lang['logout_master_audit_problem_changed'] =
    'La ligne {from} n’est pas telle qu’elle a été écrite : modifiée, échangée ou déplacée.';
$lang['logout_master_audit_problem_foreign'] =
    'La ligne {from} a été ajoutée après la fin du journal par quelqu’un d’autre.';
$lang['logout_master_audit_problem_missing'] = 'Les lignes {from} à {through} manquent.';
$lang['logout_master_audit_problem_head'] = 'L’indication de la fin de la chaîne a été modifiée ou supprimée.';
$lang['logout_master_audit_acknowledge'] = 'J’ai examiné cela';
$lang['logout_master_audit_acknowledged'] = 'C’est noté. Vous serez averti de nouveau si une vérification trouve autre chose.';
$lang['logout_master_audit_canary'] = 'Session d’essai';
$lang['logout_master_audit_canary_none'] = 'Pas encore de résultat. La tâche cron du CRM en commence une chaque jour.';
$lang['logout_master_audit_canary_passed'] = 'terminée à temps';
$lang['logout_master_audit_canary_failed'] = 'pas terminée à temps';
$lang['logout_master_audit_canary_inconclusive'] = 'ne prouve rien';
$lang['logout_master_audit_pack'] = 'Dossier de preuves';
$lang['logout_master_audit_pack_help'] =
    'Une archive pour l’auditeur : limites au fil du temps, modifications, exceptions, chiffres, résultats des '
    . 'essais, le journal, et comment tout vérifier sans ce module.';
$lang['logout_master_audit_pack_get'] = 'Télécharger le dossier de preuves';
$lang['logout_master_audit_keep'] = 'Conservation';
$lang['logout_master_audit_keep_days'] = 'Jours de conservation des lignes';
$lang['logout_master_audit_keep_save'] = 'Enregistrer';
$lang['logout_master_audit_keep_saved'] = 'La durée de conservation a été enregistrée.';
$lang['logout_master_audit_keep_bad'] =
    'Jours : un nombre entier de {least} à {most} est attendu. Rien n’a été enregistré.';
$lang['logout_master_audit_rows'] = 'Lignes';
$lang['logout_master_audit_all'] = 'Tout';
$lang['logout_master_audit_ends'] = 'Fins de sessions';
$lang['logout_master_audit_kind'] = 'Type';
$lang['logout_master_audit_filter_person'] = 'Numéro de la personne';
$lang['logout_master_audit_filter_reason'] = 'Motif';
$lang['logout_master_audit_filter_session'] = 'Session';
$lang['logout_master_audit_filter_from'] = 'Du (UTC)';
$lang['logout_master_audit_filter_until'] = 'Au (UTC)';
$lang['logout_master_audit_apply'] = 'Filtrer';
$lang['logout_master_audit_col_n'] = 'Ligne';
$lang['logout_master_audit_col_time'] = 'Heure (UTC)';
$lang['logout_master_audit_col_what'] = 'Quoi';
$lang['logout_master_audit_col_reason'] = 'Motif';
$lang['logout_master_audit_col_person'] = 'Personne';
$lang['logout_master_audit_col_session'] = 'Session';
$lang['logout_master_audit_col_started'] = 'Début';
$lang['logout_master_audit_col_active'] = 'Dernière activité';
$lang['logout_master_audit_col_rule'] = 'Règle';
$lang['logout_master_audit_col_address'] = 'Adresse';
$lang['logout_master_audit_col_by'] = 'Par';
$lang['logout_master_audit_detail'] = 'Détails';
$lang['logout_master_audit_empty'] = 'Aucune ligne ne correspond.';
$lang['logout_master_audit_newest'] = 'Lignes les plus récentes';
$lang['logout_master_audit_older'] = 'Lignes plus anciennes';
$lang['logout_master_audit_export'] = 'Exporter en {format}';
$lang['logout_master_settings_why'] = 'Pourquoi ce changement';
$lang['logout_master_settings_why_help'] =
    'Conservé avec le changement dans le journal d’audit, avec votre nom et l’heure. Par exemple un ticket ou '
    . 'une décision.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Toutes les personnes connectées en ce moment. La liste se met à jour d’elle-même, ce qui ne compte '
    . 'comme l’activité de personne.';
$lang['logout_master_live_col_person'] = 'Personne';
$lang['logout_master_live_col_idle'] = 'Inactive depuis';
$lang['logout_master_live_col_ends'] = 'Se termine dans';
$lang['logout_master_live_col_status'] = 'État';
$lang['logout_master_live_status_active'] = 'active';
$lang['logout_master_live_status_warning'] = 'avertie';
$lang['logout_master_live_status_locked'] = 'verrouillée';
$lang['logout_master_live_no_end'] = 'sans limite';
$lang['logout_master_live_none'] = 'Aucune session ne correspond.';
$lang['logout_master_live_filter_person'] = 'Nom ou numéro';
$lang['logout_master_live_filter_address'] = 'L’adresse commence par';
$lang['logout_master_live_size'] = 'Lignes';
$lang['logout_master_live_shown'] = '{from} à {through} sur {total}';
$lang['logout_master_live_pages'] = 'Pages de la liste';
$lang['logout_master_live_first'] = 'Première';
$lang['logout_master_live_previous'] = 'Précédente';
$lang['logout_master_live_next'] = 'Suivante';
$lang['logout_master_live_last'] = 'Dernière';
$lang['logout_master_time_hours'] = '{hours} h';
$lang['logout_master_live_hours_minutes'] = '{hours} h {minutes} min';
$lang['logout_master_live_stopped'] = 'La liste ne peut pas être mise à jour pour le moment.';
$lang['logout_master_live_end_person'] = 'Terminer toutes celles de cette personne';
$lang['logout_master_live_end_all'] = 'Terminer les sessions de tous les autres';
$lang['logout_master_live_end_all_help'] =
    'Déconnecte tout le monde sauf ce navigateur et fait oublier « se souvenir de moi » à tous les autres. '
    . 'Prévu pour un incident.';
$lang['logout_master_live_whose'] = 'De qui';
$lang['logout_master_live_everybody'] = 'tout le monde';
$lang['logout_master_live_sure'] = 'Je suis sûr(e)';
$lang['logout_master_live_end_all_now'] = 'Tout terminer';
$lang['logout_master_live_ended_many'] = 'Sessions terminées : {count}.';
$lang['logout_master_live_not_found'] = 'Cette session n’existe plus, ou c’est celle que vous utilisez.';
$lang['logout_master_live_not_sure'] = 'Rien n’a été terminé : cochez la case pour confirmer.';
$lang['logout_master_live_problem'] = 'Le registre des sessions ne peut pas être interrogé : {error}';
$lang['logout_master_reason_password'] = 'Votre session a pris fin parce que votre mot de passe a été changé.';
$lang['logout_master_report_intro'] =
    'Ce que les limites font aux personnes, d’après le journal d’audit et le registre. Les jours sont ceux '
    . 'd’UTC. Personne n’est nommé.';
$lang['logout_master_report_days'] = 'Jours';
$lang['logout_master_report_day'] = 'Jour';
$lang['logout_master_report_nothing'] = 'Rien pour le moment.';
$lang['logout_master_report_plot'] = 'Graphique : {title}. Le tableau à côté contient les mêmes chiffres.';
$lang['logout_master_report_ends'] = 'Fins de session par motif';
$lang['logout_master_report_why_own'] = 'déconnexion volontaire';
$lang['logout_master_report_why_idle'] = 'inactivité';
$lang['logout_master_report_why_absolute'] = 'durée maximale';
$lang['logout_master_report_why_admin'] = 'par un administrateur';
$lang['logout_master_report_why_limit'] = 'trop de sessions';
$lang['logout_master_report_why_policy'] = 'règles modifiées';
$lang['logout_master_report_why_account'] = 'compte modifié';
$lang['logout_master_report_why_ip_change'] = 'adresse modifiée';
$lang['logout_master_report_why_self'] = 'depuis un autre appareil';
$lang['logout_master_report_why_password'] = 'mot de passe changé';
$lang['logout_master_report_answers'] = 'Avertissements et réponses';
$lang['logout_master_report_type_start'] = 'connexions';
$lang['logout_master_report_type_warn'] = 'avertissements';
$lang['logout_master_report_type_extend'] = '« Rester » pressé';
$lang['logout_master_report_type_lock'] = 'verrouillages';
$lang['logout_master_report_type_resume'] = 'déverrouillages';
$lang['logout_master_report_type_expire'] = 'fins par inactivité';
$lang['logout_master_report_type_would_lock'] = 'auraient été verrouillées';
$lang['logout_master_report_type_would_expire'] = 'auraient été déconnectées';
$lang['logout_master_report_extend'] = 'Temps entre l’avertissement et « Rester »';
$lang['logout_master_report_extend_after'] = 'Après';
$lang['logout_master_report_pauses'] = 'Pauses entre deux activités';
$lang['logout_master_report_pause_up_to'] = 'Jusqu’à';
$lang['logout_master_report_pauses_help'] =
    'Comptées par le registre depuis sa création, même quand rien n’est appliqué.';
$lang['logout_master_report_cuts'] = 'Ce que chaque limite couperait';
$lang['logout_master_report_limit'] = 'Limite d’inactivité';
$lang['logout_master_report_cuts_help'] =
    'Sur cent pauses, autant sont plus longues que la limite. Qui a été déconnecté pour inactivité et s’est '
    . 'reconnecté dans les {minutes} minutes compte comme coupé ; les pauses plus longues que la limite en '
    . 'vigueur ne sont pas connues autrement.';
$lang['logout_master_report_would_cut'] =
    '{who} : à {minutes} minutes, {share} de {found} pauses auraient été coupées.';
$lang['logout_master_report_suggestion'] =
    '{who} : {minutes} minutes est la plus courte limite usuelle qui ne coupe pas plus d’une pause sur '
    . 'cent, soit {share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who} : toute limite usuelle jusqu’à celle en vigueur coupe plus d’une pause sur cent.';
$lang['logout_master_report_too_few'] =
    '{who} : {found} pauses jusqu’ici ; une limite est proposée à partir de {least}.';
$lang['logout_master_report_roles'] = 'Personnel par rôle';
$lang['logout_master_report_role'] = 'Rôle';
$lang['logout_master_report_no_role'] = '(sans rôle)';
$lang['logout_master_report_cuts_now'] = '{who} : la limite actuelle, {minutes} minutes, en coupe {share}.';
$lang['logout_master_report_no_limit'] = '{who} : aucune limite d’inactivité n’est en vigueur.';
$lang['logout_master_report_limit_now'] = 'limite actuelle';
$lang['logout_master_report_role_pauses'] = 'Pauses du personnel par rôle';
$lang['logout_master_report_role_pauses_help'] =
    'Selon le rôle que la personne avait à la connexion. Comptées par le registre depuis sa création.';
$lang['logout_master_report_role_cuts'] = 'Ce que chaque limite couperait, par rôle';
$lang['logout_master_report_role_number'] = 'rôle {number}';
$lang['logout_master_report_ends_note'] =
    'Sessions terminées en {days} jours : {count}. Parce que personne n’était là : {idle}.';
$lang['logout_master_report_answers_note'] = 'Avertissements : {warnings}. « Rester » pressé : {count}.';
$lang['logout_master_report_extend_note'] = 'La moitié de ceux qui l’ont pressé l’ont fait en moins de {time}.';
$lang['logout_master_report_drafts'] = 'Brouillons conservés et rendus';
$lang['logout_master_report_drafts_help'] =
    'On compte les brouillons, jamais ce qu’ils contiennent ni à qui ils sont. Rendu : son auteur l’a '
    . 'repris dans le formulaire. Plus nécessaire : le formulaire a été envoyé, ou le texte retiré.';
$lang['logout_master_report_drafts_kept_note'] = 'Conservés : {kept}. Rendus : {restored}.';
$lang['logout_master_report_drafts_kept'] = 'conservés';
$lang['logout_master_report_drafts_restored'] = 'rendus';
$lang['logout_master_report_drafts_settled'] = 'plus nécessaires';
$lang['logout_master_report_drafts_dismissed'] = 'abandonnés par leur auteur';
$lang['logout_master_report_drafts_lost'] = 'Brouillons et formulaires perdus';
$lang['logout_master_report_drafts_lost_note'] = 'Perdus en tout : {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Expirés : personne n’a voulu du brouillon à temps. Trop grands : chaque essai compte. Formulaires '
    . 'sans brouillon : envoyés quand la session était finie ou verrouillée, sans rien qui puisse être '
    . 'conservé.';
$lang['logout_master_report_drafts_expired'] = 'expirés';
$lang['logout_master_report_drafts_too_large'] = 'trop grands';
$lang['logout_master_report_drafts_too_many'] = 'trop nombreux';
$lang['logout_master_report_drafts_unkept'] = 'formulaires sans brouillon';
$lang['logout_master_report_cost'] = 'Ce que coûte le module';
$lang['logout_master_report_cost_what'] = 'Quoi';
$lang['logout_master_report_cost_median'] = 'médiane, µs';
$lang['logout_master_report_cost_slow'] = '95 sur 100 en dessous, µs';
$lang['logout_master_report_cost_empty'] = 'un appel de l’extension qui ne cherche rien';
$lang['logout_master_report_cost_check'] = 'la vérification d’une session par l’extension';
$lang['logout_master_report_cost_guard'] = 'tout ce que le module demande avant une page';
$lang['logout_master_report_cost_page'] = 'tout ce que le module fait pour une page du personnel, sans ses menus';
$lang['logout_master_report_cost_query'] = 'une requête qui ne demande rien à la base de données (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Mesuré à l’instant sur ce serveur, pendant la création de cette page : {calls} appels chacun, '
    . '{few} pour les deux derniers. Charger le code prend un peu plus à PHP, une fois par page.';
$lang['logout_master_report_cost_means'] =
    'Une vérification prend {check} microsecondes, une requête qui ne demande rien {query}. Tout ce que'
    . ' le module fait pour une page prend {page} microsecondes : {share} d’une page qui prend {ms} '
    . 'millisecondes.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Pages sur les règles';
$lang['logout_master_rules_intro'] =
    'Chaque réglage vient de la première règle de cette liste qui convient à la personne et qui le définit, '
    . 'sinon de la valeur par défaut. Le plafond le limite ensuite.';
$lang['logout_master_rules_none'] = 'Il n’y a pas de règles : la valeur par défaut vaut pour tous.';
$lang['logout_master_rules_add'] = 'Ajouter une règle';
$lang['logout_master_rules_edit'] = 'Modifier';
$lang['logout_master_rules_edit_one'] = 'Modifier la règle {rule}';
$lang['logout_master_rules_delete'] = 'Supprimer…';
$lang['logout_master_rules_delete_one'] = 'Supprimer la règle {rule}';
$lang['logout_master_rules_move_up'] = 'Monter la règle {rule}';
$lang['logout_master_rules_move_down'] = 'Descendre la règle {rule}';
$lang['logout_master_rules_save'] = 'Enregistrer la règle';
$lang['logout_master_rules_cancel'] = 'Annuler';
$lang['logout_master_rules_saved'] = 'La règle est enregistrée et vaut dès la prochaine requête.';
$lang['logout_master_rules_deleted'] = 'La règle est supprimée.';
$lang['logout_master_rules_not_saved'] = 'Rien n’a été enregistré. Les erreurs sont indiquées près des champs.';
$lang['logout_master_rules_refused'] = 'La politique a été refusée : {error}';
$lang['logout_master_rules_changed_meanwhile'] =
    'Quelqu’un d’autre a modifié les règles entre-temps. Vérifiez-les et réessayez.';
$lang['logout_master_rules_no_form'] = 'Modifiable seulement dans le document';
$lang['logout_master_rules_other'] = 'Autres conditions : {match}';
$lang['logout_master_rules_sets'] = '{setting} : {value}';
$lang['logout_master_rules_not_set'] = 'non défini';
$lang['logout_master_rules_no_limit'] = 'aucune limite';
$lang['logout_master_rules_zero'] = 'aucun';
$lang['logout_master_rules_col_place'] = 'Rang';
$lang['logout_master_rules_col_name'] = 'Nom';
$lang['logout_master_rules_col_whom'] = 'Pour qui';
$lang['logout_master_rules_col_what'] = 'Ce qu’elle définit';
$lang['logout_master_rules_col_until'] = 'Dernier jour';
$lang['logout_master_rules_col_do'] = 'Modifier';
$lang['logout_master_rules_who_everybody'] = 'Tout le monde';
$lang['logout_master_rules_who_staff'] = 'Tout le personnel';
$lang['logout_master_rules_who_admins'] = 'Administrateurs';
$lang['logout_master_rules_who_roles'] = 'Personnel ayant ces rôles';
$lang['logout_master_rules_who_people'] = 'Ces membres du personnel';
$lang['logout_master_rules_who_contacts'] = 'Tous les contacts clients';
$lang['logout_master_rules_who_contact_people'] = 'Ces contacts';
$lang['logout_master_rules_who_customers'] = 'Tous les contacts de ces clients';
$lang['logout_master_rules_help_contacts'] = 'Adresses e-mail ou numéros tels que #7, séparés par des virgules.';
$lang['logout_master_rules_help_customers'] =
    'Noms ou numéros tels que #7, séparés par des virgules. Le cron du CRM ajoute les nouveaux contacts.';
$lang['logout_master_rules_where_when'] = 'Où et quand';
$lang['logout_master_rules_networks'] = 'Réseaux';
$lang['logout_master_rules_help_networks'] =
    'Une adresse ou un réseau par ligne, par exemple 10.0.0.0/8. Vide : partout.';
$lang['logout_master_rules_in_networks'] = 'dans les réseaux {networks}';
$lang['logout_master_rules_at_hours'] = '{days}, de {from} à {to} ({zone})';
$lang['logout_master_rules_days'] = 'Jours';
$lang['logout_master_rules_from'] = 'De';
$lang['logout_master_rules_to'] = 'À';
$lang['logout_master_rules_help_time'] = 'Heures et minutes, par exemple 20:00. Vide : toute la journée.';
$lang['logout_master_rules_zone'] = 'Fuseau horaire';
$lang['logout_master_rules_help_until'] = 'Après ce jour, le cron du CRM supprime la règle. Vide : elle reste.';
$lang['logout_master_rules_help_set'] = 'Un champ vide n’est pas défini par cette règle. 0 signifie aucune limite.';
$lang['logout_master_rules_in_minutes'] = '{setting} (minutes)';
$lang['logout_master_rules_in_seconds'] = '{setting} (secondes)';
$lang['logout_master_rules_in_count'] = '{setting} (nombre)';
$lang['logout_master_rules_bad_choice'] = 'Un des choix est attendu.';
$lang['logout_master_rules_bad_minutes'] = 'Un nombre de minutes est attendu, par exemple 15 ou 7.5.';
$lang['logout_master_rules_bad_number'] = 'Un nombre entier est attendu.';
$lang['logout_master_rules_bad_name'] = 'Un nom est attendu.';
$lang['logout_master_rules_bad_nobody'] = 'Au moins un élément existant est attendu.';
$lang['logout_master_rules_bad_day'] = 'Un jour tel que 2030-12-31 est attendu.';
$lang['logout_master_rules_expected_seconds'] = 'Un nombre entier de secondes de 0 à {most} est attendu.';
$lang['logout_master_rules_expected_minutes'] = 'Un nombre de minutes de 0 à {most} est attendu.';
$lang['logout_master_rules_expected_warning'] =
    '0 pour aucun, ou un nombre entier de secondes de {least} (WCAG 2.2.1) à {most}, est attendu.';
$lang['logout_master_rules_expected_extensions'] =
    '0 pour un nombre quelconque, ou un nombre entier de {least} (WCAG 2.2.1) à {most}, est attendu.';
$lang['logout_master_rules_expected_count'] =
    '0 pour un nombre quelconque, ou un nombre entier de {least} à {most}, est attendu.';
$lang['logout_master_rules_expected_limit'] = 'Une limite est attendue, car le plafond est de {ceiling}.';
$lang['logout_master_rules_expected_less_than_idle'] =
    'Moins que la limite d’inactivité de cette règle est attendu, soit moins de {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] =
    'Au plus l’avertissement de cette règle est attendu, soit {warning}.';
$lang['logout_master_rules_expected_name'] =
    'Un nom de 1 à {most} octets, sans caractères de contrôle et autre que « default », est attendu.';
$lang['logout_master_rules_expected_own_name'] = 'Un nom que n’a aucune autre règle est attendu.';
$lang['logout_master_rules_expected_network'] =
    'Des adresses, ou des réseaux sans bits d’hôte, comme 192.0.2.7, 10.0.0.0/8 ou 2001:db8::/32, sont attendus. Trouvé : {found}';
$lang['logout_master_rules_expected_time'] = 'Une heure de {least} à {most} est attendue.';
$lang['logout_master_rules_expected_two_times'] =
    'Deux heures différentes sont attendues. De 00:00 à 24:00, c’est toute la journée.';
$lang['logout_master_rules_expected_both_times'] = 'Les deux heures, ou aucune, sont attendues.';
$lang['logout_master_rules_expected_zone'] = 'Un fuseau horaire de la base IANA, comme Europe/Berlin ou UTC, est attendu.';
$lang['logout_master_rules_expected_bytes'] = 'Avec cette règle, la politique aurait plus de {most} octets.';
$lang['logout_master_rules_expected_rules'] = 'Une politique a au plus {most} règles.';
$lang['logout_master_rules_unknown'] = 'Personne trouvé sous « {found} ».';
$lang['logout_master_rules_why_saved'] = 'Règle {rule} enregistrée';
$lang['logout_master_rules_why_moved'] = 'Règle {rule} déplacée';
$lang['logout_master_rules_why_deleted'] = 'Règle {rule} supprimée';
$lang['logout_master_rules_why_expired'] = 'Le dernier jour est passé pour : {rule}';
$lang['logout_master_rules_why_contacts'] = 'Les contacts des clients ont changé : {rule}';
$lang['logout_master_rules_place_default'] = 'Valeur par défaut';
$lang['logout_master_rules_place_ceiling'] = 'Plafond';
$lang['logout_master_rules_place_rule'] = 'Règle {rule}';
$lang['logout_master_rules_place_enforce'] = 'Application';
$lang['logout_master_day_mon'] = 'lun.';
$lang['logout_master_day_tue'] = 'mar.';
$lang['logout_master_day_wed'] = 'mer.';
$lang['logout_master_day_thu'] = 'jeu.';
$lang['logout_master_day_fri'] = 'ven.';
$lang['logout_master_day_sat'] = 'sam.';
$lang['logout_master_day_sun'] = 'dim.';
$lang['logout_master_setting_idle_timeout'] = 'Limite d’inactivité';
$lang['logout_master_setting_warning'] = 'Avertissement';
$lang['logout_master_setting_cover'] = 'Masquage';
$lang['logout_master_setting_grace'] = 'Délai de grâce';
$lang['logout_master_setting_resume'] = 'Pour déverrouiller';
$lang['logout_master_setting_absolute_timeout'] = 'Limite absolue';
$lang['logout_master_setting_remember_me'] = 'Se souvenir de moi';
$lang['logout_master_setting_max_hold'] = 'Mise en attente';
$lang['logout_master_setting_max_sessions'] = 'Sessions simultanées';
$lang['logout_master_setting_on_limit'] = 'À ce nombre';
$lang['logout_master_setting_ip_change'] = 'Quand l’adresse change';
$lang['logout_master_setting_max_extensions'] = 'Prolongations';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Déverrouiller par mot de passe relance la limite absolue';
$lang['logout_master_on_limit_end_oldest'] = 'la session la plus ancienne se termine';
$lang['logout_master_on_limit_refuse'] = 'plus de connexion';
$lang['logout_master_ip_change_ignore'] = 'rien ne se passe';
$lang['logout_master_ip_change_lock'] = 'la session est verrouillée';
$lang['logout_master_ip_change_end'] = 'la session se termine';
$lang['logout_master_presets_title'] = 'Préréglages';
$lang['logout_master_presets_intro'] =
    'Limites des normes. Chacune montre d’abord ce qui changerait avant tout enregistrement.';
$lang['logout_master_presets_preview'] = 'Aperçu : {preset}';
$lang['logout_master_presets_changes'] = 'Ce qui changerait';
$lang['logout_master_presets_col_where'] = 'Où';
$lang['logout_master_presets_col_setting'] = 'Réglage';
$lang['logout_master_presets_col_before'] = 'Avant';
$lang['logout_master_presets_col_after'] = 'Après';
$lang['logout_master_presets_others'] =
    'Toutes les autres règles restent. Aucune ne dépasse le plafond, mais là où il n’y en a pas, une règle '
    . 'peut être plus souple : voyez les limites effectives.';
$lang['logout_master_presets_apply'] = 'Appliquer ce préréglage';
$lang['logout_master_preset_applied'] = 'Le préréglage est enregistré et vaut dès la prochaine requête.';
$lang['logout_master_preset_same'] = 'Rien ne changerait : la politique le dit déjà.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'ISM australien';
$lang['logout_master_preset_office'] = 'Bureau détendu';
$lang['logout_master_preset_pci_text'] =
    'Après plus de 15 minutes sans activité, la personne doit se reconnecter. Aucune limite absolue n’est '
    . 'nommée.';
$lang['logout_master_preset_aal2_text'] =
    'Une session devrait se terminer après 1 heure sans activité et 24 heures en tout.';
$lang['logout_master_preset_aal3_text'] =
    'Une session doit se terminer après 12 heures en tout et devrait se terminer après 15 minutes sans '
    . 'activité. AAL3 exige aussi des authentificateurs que ces limites ne fournissent pas.';
$lang['logout_master_preset_hipaa_text'] =
    'Une session doit se terminer après un temps d’inactivité fixé d’avance. La loi ne nomme aucun chiffre ; '
    . '15 minutes sont seulement usuelles.';
$lang['logout_master_preset_cis_text'] =
    'Verrouillage après 15 minutes au plus sur les ordinateurs ordinaires (2 minutes sur les mobiles, que le '
    . 'CRM ne distingue pas). La durée du verrouillage n’est pas nommée ; 30 minutes sont usuelles.';
$lang['logout_master_preset_ism_text'] =
    'Verrouillage après 15 minutes au plus, tout masquer à l’écran, et personne ne peut le désactiver. La '
    . 'durée du verrouillage et le moment du masquage sont des valeurs usuelles.';
$lang['logout_master_preset_office_text'] =
    'Usuel pour un bureau fermé, et aucune norme : 1 heure sans activité et 12 heures en tout. Supprime un '
    . 'plafond.';
$lang['logout_master_limits_title'] = 'Limites effectives';
$lang['logout_master_limits_intro'] = 'Ce qui vaut pour une personne, et pourquoi.';
$lang['logout_master_limits_person'] = 'Adresse e-mail ou numéro';
$lang['logout_master_limits_address'] = 'Adresse IP (facultatif)';
$lang['logout_master_limits_bad_address'] = 'Trouvé « {found} », une adresse IP est attendue.';
$lang['logout_master_limits_of'] = 'Ce qui vaut pour {person}';
$lang['logout_master_limits_col_value'] = 'Valeur';
$lang['logout_master_limits_col_rule'] = 'Venant de la règle';
$lang['logout_master_limits_col_lost'] = 'Ce qui a perdu';
$lang['logout_master_limits_capped'] = 'réduit depuis {value}';
$lang['logout_master_limits_now'] = 'À cet instant : les règles horaires peuvent le changer d’elles-mêmes.';
$lang['logout_master_lifetimes_title'] = 'Autres horloges';
$lang['logout_master_lifetimes_intro'] =
    'PHP, le framework du CRM et le cookie ont leurs propres durées. La première écoulée l’emporte.';
$lang['logout_master_lifetimes_col_first'] = 'Ce qui l’emporte';
$lang['logout_master_lifetimes_col_means'] = 'Ce que cela signifie';
$lang['logout_master_lifetimes_this'] = 'cette durée';
$lang['logout_master_lifetimes_idle'] = 'la limite d’inactivité';
$lang['logout_master_lifetimes_line'] = 'Ces durées expirent avant la limite d’inactivité et l’emportent : {names}.';
$lang['logout_master_lifetime_session'] =
    'La session du CRM peut disparaître ce temps après sa dernière requête, et la personne est déconnectée '
    . 'sans avertissement.';
$lang['logout_master_lifetime_cookie'] =
    'Le navigateur supprime le cookie de session ce temps après la dernière page qui l’a renouvelé.';
$lang['logout_master_lifetime_cookie_browser'] = 'Le cookie de session dure jusqu’à la fermeture du navigateur.';
$lang['logout_master_lifetime_collected'] =
    'PHP peut supprimer les données d’une session ce temps après sa dernière requête.';
$lang['logout_master_lifetime_not_collected'] =
    'PHP ne supprime pas les anciennes sessions ici (session.gc_probability vaut 0) ; cela ne termine rien.';
$lang['logout_master_lifetime_update'] =
    'Après ce temps, une page donne un nouvel identifiant à la session. Cela ne termine rien.';
$lang['logout_master_lifetime_csrf'] =
    'Un formulaire plus ancien est refusé si le script de la page ne lui a pas donné de nouveau jeton.';
$lang['logout_master_preview_title'] = 'L’avertissement';
$lang['logout_master_preview_intro'] = 'Voici ce que les gens voient avant d’être déconnectés.';
$lang['logout_master_preview_show'] = 'Afficher l’avertissement';
$lang['logout_master_preview_note'] = 'Un aperçu : personne n’est déconnecté.';
$lang['logout_master_dry_run_title'] = 'Essai à blanc';
$lang['logout_master_dry_run_on'] = 'Un essai à blanc est en cours : rien n’est appliqué';
$lang['logout_master_dry_run_off'] = 'Les limites sont appliquées';
$lang['logout_master_dry_run_meaning'] =
    'Pendant un essai à blanc, personne n’est averti, verrouillé ni déconnecté. Ce qui se serait passé est '
    . 'enregistré, pour le voir avant l’application.';
$lang['logout_master_dry_run_question'] =
    'Enregistrer d’abord ou appliquer maintenant ? Jusqu’à votre choix, les limites sont appliquées.';
$lang['logout_master_dry_run_answer'] = 'Choisir';
$lang['logout_master_dry_run_choose_record'] = 'Enregistrer seulement';
$lang['logout_master_dry_run_choose_enforce'] = 'Appliquer maintenant';
$lang['logout_master_dry_run_chosen_record'] = 'Désormais rien n’est appliqué ; tout est enregistré.';
$lang['logout_master_dry_run_chosen_enforce'] = 'Désormais les limites sont appliquées.';
$lang['logout_master_dry_run_banner'] =
    'La déconnexion automatique est en essai à blanc : rien n’est appliqué, personne n’est déconnecté.';
$lang['logout_master_dry_run_found'] = 'Qui aurait été déconnecté';
$lang['logout_master_dry_run_nothing'] =
    'Rien n’est encore enregistré. La liste est mise à jour environ chaque minute.';
$lang['logout_master_dry_run_sum'] = 'Cas : {times}. Personnes : {people}. Avec un travail non enregistré : {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Travail non enregistré';
$lang['logout_master_dry_run_unsaved_help'] =
    'Travail non enregistré : un brouillon du jour précédant ce moment est encore gardé.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'Une page attend la base de données';
$lang['logout_master_upgrade_older'] =
    'La base de données du module est plus ancienne que ses fichiers : elle est en version {found}, les '
    . 'fichiers sont en version {expected}. Il manque : {tables}. Choisissez « Mettre à niveau la base de '
    . 'données » pour ce module sous Configuration → Modules.';
$lang['logout_master_upgrade_missing'] =
    'Il manque dans la base de données : {tables}. Désactivez ce module sous Configuration → Modules '
    . 'puis réactivez-le, ce qui recrée ce qui manque. Les réglages et les règles restent tels quels ; le '
    . 'contenu des tables est perdu.';
$lang['logout_master_upgrade_tell'] =
    'Cette page ne peut pas être affichée pour le moment. Veuillez prévenir un administrateur.';
$lang['logout_master_upgrade_link'] = 'Aller aux modules';
$lang['logout_master_unlock_impossible'] =
    'Cela ne peut pas être vérifié ici pour le moment. Déconnectez-vous et reconnectez-vous.';
$lang['logout_master_drafts_unreachable'] =
    'Les brouillons ne sont pas accessibles pour le moment. Rien n’a été modifié.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Revue';
$lang['logout_master_review_intro'] =
    'Les normes demandent de revoir les limites de temps en temps : PCI DSS 4.0.1 12.1.2 et FedRAMP AC-1 '
    . 'au moins tous les 12 mois, ISO/IEC 27001 A.5.1 à intervalles planifiés et après des changements.';
$lang['logout_master_review_state'] = 'État actuel';
$lang['logout_master_review_owner'] = 'Responsable';
$lang['logout_master_review_nobody'] = 'Personne';
$lang['logout_master_review_owner_gone'] = 'ne peut plus se connecter ou modifier';
$lang['logout_master_review_last'] = 'Dernière revue';
$lang['logout_master_review_never'] = 'Jamais encore';
$lang['logout_master_review_next'] = 'Prochaine revue';
$lang['logout_master_review_is_overdue'] = 'en retard';
$lang['logout_master_review_overdue'] = 'La revue de ces règles est en retard.';
$lang['logout_master_review_note'] = 'Ce qui a été examiné et ce qui en est ressorti';
$lang['logout_master_review_done'] = 'Revue faite';
$lang['logout_master_review_plan'] = 'Responsable et jour';
$lang['logout_master_review_not_saved'] = 'Rien n’a été enregistré : voir les champs ci-dessous.';
$lang['logout_master_review_zone'] = 'Un jour du fuseau horaire du CRM ({zone}).';
$lang['logout_master_review_interval'] = 'D’une revue à la suivante';
$lang['logout_master_review_months'] = '{months} mois';
$lang['logout_master_review_why_wanted'] = 'Toute modification des règles doit être motivée';
$lang['logout_master_review_save'] = 'Enregistrer';
$lang['logout_master_review_saved'] = 'Enregistré.';
$lang['logout_master_review_is_done'] = 'La revue est dans le journal d’audit. La prochaine est à faire le {day}.';
$lang['logout_master_review_bad_owner'] = 'Une personne qui peut se connecter et modifier les règles est attendue.';
$lang['logout_master_review_bad_day'] = 'Un jour à partir du {today} est attendu, par exemple 2030-12-31.';
$lang['logout_master_review_why_missing'] =
    'Aucun motif. Sur ce site, toute modification des règles doit être motivée.';
$lang['logout_master_history_title'] = 'Historique';
$lang['logout_master_history_intro'] =
    'Chaque modification enregistrée sur ces pages, dans les réglages ou en ligne de commande : qui, '
    . 'quand, pourquoi et quoi. Aussi loin que le journal d’audit. Les modifications par SQL ou import ne '
    . 'sont que dans le journal d’audit.';
$lang['logout_master_history_old'] = 'Ancienne';
$lang['logout_master_history_new'] = 'Nouvelle';
$lang['logout_master_history_revision'] = 'Révision';
$lang['logout_master_history_places'] = 'Endroits modifiés';
$lang['logout_master_history_choose_new'] = 'Révision {revision} comme nouvelle';
$lang['logout_master_history_choose_old'] = 'Révision {revision} comme ancienne';
$lang['logout_master_history_one'] = 'Révision {revision}';
$lang['logout_master_history_two'] = 'De la révision {old} à la révision {new}';
$lang['logout_master_history_in_force'] = 'en vigueur';
$lang['logout_master_history_none'] = 'Aucune modification n’a encore été enregistrée.';
$lang['logout_master_history_compare'] = 'Comparer l’ancienne et la nouvelle';
$lang['logout_master_history_back'] = 'Toutes les révisions';
$lang['logout_master_history_changed'] = 'cette ligne n’est pas telle qu’elle a été écrite';
$lang['logout_master_history_unreadable'] = 'L’un des deux documents est illisible.';
$lang['logout_master_history_same'] = 'Les deux disent la même chose.';
$lang['logout_master_history_put_back'] = 'Rétablir la révision {revision}';
$lang['logout_master_history_put_back_help'] =
    'Elle devient une nouvelle révision ; voici ce qui changerait aujourd’hui. Les derniers jours des '
    . 'règles et les clients qu’elles nomment n’en font pas partie : vérifiez les règles ensuite.';
$lang['logout_master_history_unknown'] = 'Cette révision n’est pas dans le journal d’audit.';
$lang['logout_master_history_not_believed'] =
    'Cette ligne du journal d’audit n’est pas telle qu’elle a été écrite ; elle n’a donc pas été '
    . 'rétablie.';
$lang['logout_master_history_why'] = 'Révision {revision} rétablie';
$lang['logout_master_history_is_back'] =
    'La révision est rétablie comme une nouvelle et vaut dès la prochaine requête.';
$lang['logout_master_history_order'] = 'Ordre';
$lang['logout_master_pause_banner'] =
    'La déconnexion automatique est suspendue jusqu’au {until} ({zone}) : personne n’est déconnecté. '
    . 'Motif : {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Annonces';
$lang['logout_master_announce_news'] = 'Des limites ont changé depuis que les personnes ont été informées pour la dernière fois.';
$lang['logout_master_announce_intro'] =
    'Informez les personnes quand leurs limites changent. Rien n’est envoyé avant que vous l’ayez vu et confirmé.';
$lang['logout_master_announce_changes'] = 'Ce qui change';
$lang['logout_master_announce_no_changes'] =
    'Rien n’a changé depuis la dernière information. Vous pouvez tout de même annoncer quelque chose avec vos '
    . 'propres mots.';
$lang['logout_master_announce_need_not'] = 'Inutile d’en informer les personnes';
$lang['logout_master_announce_told'] = 'Ces changements sont considérés comme connus.';
$lang['logout_master_announce_new'] = 'Nouvelle annonce';
$lang['logout_master_announce_to'] = 'Pour qui';
$lang['logout_master_announce_to_staff'] = 'Personnel';
$lang['logout_master_announce_to_contact'] = 'Contacts des clients';
$lang['logout_master_announce_ways'] = 'Par quels moyens';
$lang['logout_master_announce_way_banner'] = 'Bandeau sur chaque page';
$lang['logout_master_announce_way_mail'] = 'E-mail';
$lang['logout_master_announce_mail_help'] =
    'Le cron du CRM envoie les e-mails, jusqu’à 200 à chaque passage, aux personnes actives seulement.';
$lang['logout_master_announce_no_mail'] = 'Ce CRM n’offre pas de modèles d’e-mail aux modules : seul le bandeau est possible.';
$lang['logout_master_announce_from'] = 'Valable à partir du';
$lang['logout_master_announce_from_help'] =
    'C’est ce que lisent les personnes. Une politique enregistrée s’applique aussitôt : enregistrez-la ce jour-là.';
$lang['logout_master_announce_until'] = 'Affichée jusqu’au';
$lang['logout_master_announce_until_help'] = 'Le dernier jour où elle est montrée à qui ne l’a pas lue.';
$lang['logout_master_announce_note'] = 'Une phrase de votre part';
$lang['logout_master_announce_note_help'] =
    'Pourquoi cela change, ou à qui s’adresser. Elle est montrée telle que vous l’écrivez, dans une seule langue.';
$lang['logout_master_announce_asks'] = 'Demander aux personnes de confirmer la lecture';
$lang['logout_master_announce_preview'] = 'Montrer ce que verront les personnes';
$lang['logout_master_announce_preview_title'] = 'Ce que verront les personnes';
$lang['logout_master_announce_preview_help'] =
    'Chacun la lit dans sa langue, avec ce qui change pour lui. Rien n’a encore été envoyé.';
$lang['logout_master_announce_is_asked'] = 'La confirmation de lecture est demandée.';
$lang['logout_master_announce_is_not_asked'] = 'La confirmation de lecture n’est pas demandée.';
$lang['logout_master_announce_mail_template'] =
    'Selon le modèle d’origine. S’il a été modifié dans les modèles d’e-mail du CRM, c’est ce texte qui part.';
$lang['logout_master_announce_publish'] = 'Annoncer maintenant';
$lang['logout_master_announce_begun'] = 'C’est annoncé. Les e-mails partent aux prochains passages du cron.';
$lang['logout_master_announce_not_sent'] = 'Rien n’a été annoncé. Les erreurs sont indiquées aux champs.';
$lang['logout_master_announce_bad_to'] = 'Au moins un groupe est attendu.';
$lang['logout_master_announce_bad_ways'] = 'Au moins un moyen offert par ce CRM est attendu.';
$lang['logout_master_announce_bad_until'] = 'Un jour à partir d’aujourd’hui, dans l’année, est attendu.';
$lang['logout_master_announce_bad_note'] = 'Rien n’a changé : une phrase est attendue.';
$lang['logout_master_announce_changed_meanwhile'] =
    'Quelque chose a changé depuis votre aperçu, ou c’est déjà annoncé. Vérifiez de nouveau.';
$lang['logout_master_announce_too_many'] = 'Trois annonces sont déjà affichées. Terminez-en une d’abord.';
$lang['logout_master_announce_all'] = 'Annonces jusqu’ici';
$lang['logout_master_announce_none'] = 'Rien n’a encore été annoncé.';
$lang['logout_master_announce_col_begun'] = 'Annoncée';
$lang['logout_master_announce_col_to'] = 'Pour qui';
$lang['logout_master_announce_col_state'] = 'État';
$lang['logout_master_announce_col_read'] = 'Lue';
$lang['logout_master_announce_col_mails'] = 'E-mails';
$lang['logout_master_announce_col_person'] = 'Personne';
$lang['logout_master_announce_col_email'] = 'Adresse';
$lang['logout_master_announce_col_when'] = 'Lue le';
$lang['logout_master_announce_col_by'] = 'Où';
$lang['logout_master_announce_col_mail'] = 'E-mail';
$lang['logout_master_announce_is_over'] = 'Terminée';
$lang['logout_master_announce_is_on'] = 'Affichée jusqu’au {day}';
$lang['logout_master_announce_read_of'] = '{read} sur {people} l’ont lue.';
$lang['logout_master_announce_hidden_of'] = '{read} sur {people} l’ont masquée.';
$lang['logout_master_announce_sent_of'] = '{sent} e-mails sur {people} envoyés, {failed} en échec.';
$lang['logout_master_announce_one'] = 'Annonce du {day}';
$lang['logout_master_announce_mailed_doubt'] = 'Incertain : le cron a été tué pendant l’envoi';
$lang['logout_master_announce_mailed_sending'] = 'En cours d’envoi';
$lang['logout_master_announce_mailed_sent'] = 'Envoyé';
$lang['logout_master_announce_mailed_failed'] = 'Échec';
$lang['logout_master_announce_mailed_again'] = 'Attend le prochain passage';
$lang['logout_master_announce_mail_again'] = 'Renvoyer ces e-mails';
$lang['logout_master_announce_mail_again_help'] =
    'Les e-mails en échec, et ceux dont on ne peut dire s’ils sont partis. Personne d’autre n’en reçoit un second.';
$lang['logout_master_announce_mail_again_done'] = 'E-mails qui repartent : {mails}';
$lang['logout_master_announce_end'] = 'Terminer cette annonce';
$lang['logout_master_announce_end_help'] = 'Personne ne la voit plus, et les e-mails non partis ne partent pas.';
$lang['logout_master_announce_ended'] = 'L’annonce est terminée.';
$lang['logout_master_announce_delete'] = 'Supprimer cette annonce';
$lang['logout_master_announce_delete_help'] =
    'La liste des lecteurs disparaît aussi. Le journal garde le début, la fin et les nombres.';
$lang['logout_master_announce_deleted'] = 'L’annonce est supprimée.';
$lang['logout_master_announce_gone'] = 'Cette annonce n’existe plus.';
$lang['logout_master_announce_people'] = 'Qui l’a lue';
$lang['logout_master_announce_filter'] = 'Afficher';
$lang['logout_master_announce_filter_all'] = 'Tout le monde';
$lang['logout_master_announce_filter_read'] = 'Qui l’a lue';
$lang['logout_master_announce_filter_unread'] = 'Qui ne l’a pas lue';
$lang['logout_master_announce_filter_unsent'] = 'E-mail en échec ou inachevé';
$lang['logout_master_announce_by_banner'] = 'Dans le bandeau';
$lang['logout_master_announce_by_page'] = 'Sur la page sur son travail';
$lang['logout_master_announce_nobody'] = 'Personne.';
$lang['logout_master_announce_before'] = 'Précédents';
$lang['logout_master_announce_more'] = 'Suite';
$lang['logout_master_announce_banner_title'] = 'La déconnexion automatique change';
$lang['logout_master_announce_holds_from'] = 'À partir du {day} :';
$lang['logout_master_announce_change'] = '{setting} : jusqu’ici {before}, ensuite {after}';
$lang['logout_master_announce_same'] = 'Vos propres limites restent inchangées.';
$lang['logout_master_announce_enforced'] = 'Les limites sont appliquées ; jusqu’ici leur effet était seulement enregistré.';
$lang['logout_master_announce_recorded'] = 'Pour le moment, personne n’est déconnecté automatiquement.';
$lang['logout_master_announce_others'] = 'Des règles pour certaines personnes, certains réseaux ou horaires changent aussi.';
$lang['logout_master_announce_group_role'] = 'Rôle {role}';
$lang['logout_master_announce_group_admins'] = 'Administrateurs, rôle {role}';
$lang['logout_master_announce_subject'] = '{site} : la déconnexion automatique change';
$lang['logout_master_announce_mail_asks'] = 'Veuillez vous connecter et confirmer sur la page ci-dessous que vous avez lu ceci.';
$lang['logout_master_announce_read'] = 'J’ai lu';
$lang['logout_master_announce_hide'] = 'Masquer';
$lang['logout_master_announce_noted'] = 'Merci. Votre lecture est enregistrée.';
$lang['logout_master_announce_hidden'] = 'Elle ne vous est plus montrée.';
$lang['logout_master_keep_title'] = 'Comment garder votre travail';
$lang['logout_master_keep_intro'] =
    'Quand vous êtes parti, le système vous déconnecte, pour que personne n’utilise ce que vous avez laissé '
    . 'ouvert. Pendant que vous travaillez, il ne gêne pas.';
$lang['logout_master_keep_limits'] = 'Vos propres limites';
$lang['logout_master_keep_nothing_enforced'] = 'En ce moment, rien ne vous est appliqué.';
$lang['logout_master_keep_idle'] = 'Après {time} sans activité, vous êtes déconnecté.';
$lang['logout_master_keep_idle_locks'] =
    'Après {time} sans activité, la page est verrouillée. Pendant {grace} encore, vous pouvez la déverrouiller et '
    . 'continuer ; ensuite vous êtes déconnecté.';
$lang['logout_master_keep_warning_at'] = 'Un avertissement s’ouvre {time} avant.';
$lang['logout_master_keep_no_idle'] = 'Vous n’êtes pas déconnecté pour inactivité.';
$lang['logout_master_keep_absolute'] = '{time} après votre connexion, vous devez vous reconnecter, même si vous êtes actif.';
$lang['logout_master_keep_warning'] = 'Ce que signifie l’avertissement';
$lang['logout_master_keep_warning_help'] =
    'Il compte jusqu’à la fin de votre session. Appuyez sur « {stay} », c’est tout. La frappe et les clics avant '
    . 'son ouverture comptent aussi ; les pages qui s’actualisent seules ne comptent pas.';
$lang['logout_master_keep_drafts'] = 'Ce que vous étiez en train d’écrire';
$lang['logout_master_keep_no_drafts'] = 'Ce site ne garde pas de brouillons. Enregistrez ce que vous écrivez avant de partir.';
$lang['logout_master_keep_drafts_help'] =
    'Ce que vous saisissez dans les formulaires est gardé {hours} heures, chiffré et pour vous seul. '
    . 'Reconnectez-vous et ouvrez la même page : elle vous rend votre texte. Tous sont ici :';
$lang['logout_master_keep_lock'] = 'Quand vous vous absentez';
$lang['logout_master_keep_lock_help'] = 'Verrouillez la page au lieu d’attendre la limite. Vous revenez au même endroit.';
$lang['logout_master_keep_phone_help'] = 'Si vous parlez sans écrire, dites-le, et la limite attend.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'Êtes-vous encore là ?';
$lang['logout_master_warning_message'] = 'Vous n’avez pas été actif. Vous serez déconnecté dans {time}.';
$lang['logout_master_warning_message_lock'] = 'Vous n’avez pas été actif. L’écran sera verrouillé dans {time}.';
$lang['logout_master_absolute_message'] =
    'Votre session atteint sa durée maximale et se termine dans {time}. Enregistrez votre travail et '
    . 'reconnectez-vous ; ceci ne peut pas être repoussé.';
$lang['logout_master_stay'] = 'Rester connecté';
$lang['logout_master_logout_now'] = 'Se déconnecter maintenant';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'encore {minutes} minutes';
$lang['logout_master_spoken_seconds'] = 'encore {seconds} secondes';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'Votre session n’a pas pu être prolongée. Copiez ce que vous avez écrit, puis reconnectez-vous.';
$lang['logout_master_locked_message'] =
    'Vous n’avez pas été actif pendant un moment. Déverrouillez pour reprendre où vous étiez.';
$lang['logout_master_unlock'] = 'Déverrouiller';
$lang['logout_master_unlock_password'] = 'Votre mot de passe';
$lang['logout_master_unlock_code'] = 'Code de votre second facteur';
$lang['logout_master_unlock_wrong'] = 'Ce mot de passe n’est pas le bon.';
$lang['logout_master_unlock_wait'] = 'Trop de mots de passe erronés. Réessayez dans {minutes} minutes.';
$lang['logout_master_hold_question'] = 'Masquer la page et me garder connecté pendant :';
$lang['logout_master_hold_refused'] =
    'La page n’a pas pu être masquée. Verrouillez-la ou déconnectez-vous.';
$lang['logout_master_hold_cancel'] = 'Annuler';
$lang['logout_master_away_title'] = 'Au téléphone';
$lang['logout_master_away_message'] = 'La page est masquée. Vous restez connecté {time} au plus.';
$lang['logout_master_away_back'] = 'Je suis de retour';
$lang['logout_master_time_minutes'] = '{minutes} min';
