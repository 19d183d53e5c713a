<?php

/**
 * Arabic texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'ar',
    'logout_master_direction' => 'rtl',
    'logout_master_folder' => 'arabic',

    // The settings tab
    'logout_master_settings_tab' => 'تسجيل الخروج التلقائي',

    // The page script and the lock page
    'logout_master_retry' => 'أعد المحاولة',
    'logout_master_checking' => 'جارٍ التحقق من أنك ما زلت مسجّل الدخول…',
    'logout_master_offline' => 'الخادم لا يجيب. يبقى عملك في هذه الصفحة، ونواصل المحاولة.',
    'logout_master_ended_title' => 'سُجّل خروجك',
    'logout_master_ended_message' => 'انتهت جلستك. سجّل الدخول من جديد للمتابعة.',
    'logout_master_login' => 'تسجيل الدخول',
    'logout_master_locked_title' => 'الشاشة مقفلة',

    // A person's own sessions
    'logout_master_mine_menu' => 'تسجيل دخولي',
    'logout_master_mine_title' => 'جلساتي',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'أنا على الهاتف',
    'logout_master_lock_now' => 'القفل الآن',

    // Drafts
    'logout_master_drafts_title' => 'مسوداتي',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'سجل التدقيق',
    'logout_master_alarm_canary' => 'لم تنته جلسة الاختبار اليومية في موعدها. راجع سجل التدقيق.',
    'logout_master_alarm_chain' => 'سجل التدقيق ليس كما كُتب. افتحه وافحص السلسلة.',
    'logout_master_alarm_silent' => 'لم تكن لأي جلسة اختبار نتيجة منذ ثلاثة أيام. هل تعمل مهمة cron في النظام؟',
    'logout_master_capability_title' => 'تسجيل الخروج التلقائي',
    'logout_master_capability_view' => 'عرض القواعد والأرقام',
    'logout_master_capability_edit' => 'تعديل القواعد',
    'logout_master_capability_end_sessions' => 'إنهاء جلسات الآخرين',
    'logout_master_capability_audit' => 'سجل التدقيق والأدلة',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'الجلسات الجارية',
    'logout_master_reports_title' => 'أرقام تسجيل الخروج',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'القواعد',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'موعد مراجعة قواعد تسجيل الخروج خلال أسبوعين.',
    'logout_master_review_due' => 'حان موعد مراجعة قواعد تسجيل الخروج.',
    'logout_master_review_late' => 'تأخرت مراجعة قواعد تسجيل الخروج عن موعدها.',
    'logout_master_review_soon_all' =>
        'موعد مراجعة قواعد تسجيل الخروج خلال أسبوعين. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك '
        . 'يُبلَّغ كل من يحق له تعديلها.',
    'logout_master_review_due_all' =>
        'حان موعد مراجعة قواعد تسجيل الخروج. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك يُبلَّغ كل من '
        . 'يحق له تعديلها.',
    'logout_master_review_late_all' =>
        'تأخرت مراجعة قواعد تسجيل الخروج عن موعدها. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك يُبلَّغ '
        . 'كل من يحق له تعديلها.',
];
