<?php

/**
 * Turkish texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'tr',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'turkish',

    // The settings tab
    'logout_master_settings_tab' => 'Otomatik oturum kapatma',

    // The page script and the lock page
    'logout_master_retry' => 'Yeniden dene',
    'logout_master_checking' => 'Oturumunuzun açık olup olmadığı denetleniyor…',
    'logout_master_offline' => 'Sunucu yanıt vermiyor. Çalışmanız bu sayfada kalır; denemeyi sürdürüyoruz.',
    'logout_master_ended_title' => 'Oturumunuz kapalı',
    'logout_master_ended_message' => 'Oturumunuz sona erdi. Devam etmek için yeniden giriş yapın.',
    'logout_master_login' => 'Giriş yap',
    'logout_master_locked_title' => 'Ekran kilitli',

    // A person's own sessions
    'logout_master_mine_menu' => 'Oturumum',
    'logout_master_mine_title' => 'Oturumlarım',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'Telefondayım',
    'logout_master_lock_now' => 'Şimdi kilitle',

    // Drafts
    'logout_master_drafts_title' => 'Taslaklarım',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Denetim kaydı',
    'logout_master_alarm_canary' => 'Günlük sınama oturumu zamanında sona ermedi. Denetim kaydına bakın.',
    'logout_master_alarm_chain' => 'Denetim kaydı yazıldığı gibi değil. Kaydı açıp zinciri denetleyin.',
    'logout_master_alarm_silent' => 'Üç gündür hiçbir sınama oturumu sonuç vermedi. CRM’in cron görevi çalışıyor mu?',
    'logout_master_capability_title' => 'Otomatik oturum kapatma',
    'logout_master_capability_view' => 'Kuralları ve sayıları görme',
    'logout_master_capability_edit' => 'Kuralları düzenleme',
    'logout_master_capability_end_sessions' => 'Başkalarının oturumlarını sonlandırma',
    'logout_master_capability_audit' => 'Denetim kaydı ve kanıtlar',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Açık oturumlar',
    'logout_master_reports_title' => 'Oturum kapatma sayıları',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Kurallar',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'Oturum kapatma kurallarının gözden geçirilmesi iki hafta içinde yapılmalı.',
    'logout_master_review_due' => 'Oturum kapatma kurallarını gözden geçirme günü geldi.',
    'logout_master_review_late' => 'Oturum kapatma kurallarının gözden geçirilmesi gecikti.',
    'logout_master_review_soon_all' =>
        'Oturum kapatma kurallarının gözden geçirilmesi iki hafta içinde yapılmalı. Oturum açıp '
        . 'düzenleyebilen bir sorumlu belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.',
    'logout_master_review_due_all' =>
        'Oturum kapatma kurallarını gözden geçirme günü geldi. Oturum açıp düzenleyebilen bir sorumlu '
        . 'belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.',
    'logout_master_review_late_all' =>
        'Oturum kapatma kurallarının gözden geçirilmesi gecikti. Oturum açıp düzenleyebilen bir sorumlu '
        . 'belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.',
];
