<?php

/**
 * Arabic texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'ar';
$lang['logout_master_direction'] = 'rtl';
$lang['logout_master_folder'] = 'arabic';

// The settings tab
$lang['logout_master_settings_tab'] = 'تسجيل الخروج التلقائي';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'هل ما زلت هنا؟';
$lang['logout_master_warning_message'] = 'لم يكن لديك نشاط. سيُسجَّل خروجك خلال {time}.';
$lang['logout_master_warning_message_lock'] = 'لم يكن لديك نشاط. ستُقفل الشاشة خلال {time}.';
$lang['logout_master_absolute_message'] =
    'تبلغ جلستك أطول مدتها وتنتهي خلال {time}. احفظ عملك وسجّل الدخول من جديد؛ لا يمكن تأجيل ذلك.';
$lang['logout_master_stay'] = 'البقاء متصلاً';
$lang['logout_master_logout_now'] = 'تسجيل الخروج الآن';
$lang['logout_master_understood'] = 'حسنًا';
$lang['logout_master_retry'] = 'أعد المحاولة';
$lang['logout_master_time_minutes_seconds'] = '{minutes} د {seconds} ث';
$lang['logout_master_time_seconds'] = '{seconds} ث';
$lang['logout_master_spoken_minutes'] = 'بقي {minutes} دقائق';
$lang['logout_master_spoken_seconds'] = 'بقي {seconds} ثانية';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'جارٍ التحقق من أنك ما زلت مسجّل الدخول…';
$lang['logout_master_extend_failed'] = 'تعذّر تمديد جلستك. انسخ ما كتبته ثم سجّل الدخول من جديد.';
$lang['logout_master_offline'] = 'الخادم لا يجيب. يبقى عملك في هذه الصفحة، ونواصل المحاولة.';
$lang['logout_master_ended_title'] = 'سُجّل خروجك';
$lang['logout_master_ended_message'] = 'انتهت جلستك. سجّل الدخول من جديد للمتابعة.';
$lang['logout_master_login'] = 'تسجيل الدخول';
$lang['logout_master_locked_title'] = 'الشاشة مقفلة';
$lang['logout_master_locked_message'] = 'لم يكن لديك نشاط لبعض الوقت. افتح القفل لتتابع من حيث كنت.';
$lang['logout_master_unlock'] = 'فتح القفل';
$lang['logout_master_unlock_password'] = 'كلمة مرورك';
$lang['logout_master_unlock_wrong'] = 'كلمة المرور هذه غير صحيحة.';
$lang['logout_master_unlock_wait'] = 'كلمات مرور خاطئة كثيرة. أعد المحاولة بعد {minutes} دقيقة.';
$lang['logout_master_copy_text'] = 'نسخ ما كتبته';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'تسجيل دخولي';
$lang['logout_master_mine_title'] = 'جلساتي';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'أنا على الهاتف';
$lang['logout_master_hold_question'] = 'تغطية الصفحة وإبقائي مسجل الدخول لمدة:';
$lang['logout_master_hold_refused'] = 'تعذرت تغطية الصفحة. أقفلها أو سجل الخروج بدلًا من ذلك.';
$lang['logout_master_hold_cancel'] = 'إلغاء';
$lang['logout_master_away_title'] = 'على الهاتف';
$lang['logout_master_away_message'] = 'الصفحة مغطاة. تبقى مسجل الدخول لمدة {time} على الأكثر.';
$lang['logout_master_away_back'] = 'لقد عدت';
$lang['logout_master_lock_now'] = 'القفل الآن';
$lang['logout_master_time_minutes'] = '{minutes} د';

// Drafts
$lang['logout_master_drafts_title'] = 'مسوداتي';

// حقول الدرجات، وفتح القفل بعامل ثانٍ
$lang['logout_master_unlock_code'] = 'رمز عاملك الثاني';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'سجل التدقيق';
$lang['logout_master_alarm_canary'] = 'لم تنته جلسة الاختبار اليومية في موعدها. راجع سجل التدقيق.';
$lang['logout_master_alarm_chain'] = 'سجل التدقيق ليس كما كُتب. افتحه وافحص السلسلة.';
$lang['logout_master_alarm_silent'] = 'لم تكن لأي جلسة اختبار نتيجة منذ ثلاثة أيام. هل تعمل مهمة cron في النظام؟';
$lang['logout_master_capability_title'] = 'تسجيل الخروج التلقائي';
$lang['logout_master_capability_view'] = 'عرض القواعد والأرقام';
$lang['logout_master_capability_edit'] = 'تعديل القواعد';
$lang['logout_master_capability_end_sessions'] = 'إنهاء جلسات الآخرين';
$lang['logout_master_capability_audit'] = 'سجل التدقيق والأدلة';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'الجلسات الجارية';
$lang['logout_master_reports_title'] = 'أرقام تسجيل الخروج';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'القواعد';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'موعد مراجعة قواعد تسجيل الخروج خلال أسبوعين.';
$lang['logout_master_review_due'] = 'حان موعد مراجعة قواعد تسجيل الخروج.';
$lang['logout_master_review_late'] = 'تأخرت مراجعة قواعد تسجيل الخروج عن موعدها.';
$lang['logout_master_review_soon_all'] =
    'موعد مراجعة قواعد تسجيل الخروج خلال أسبوعين. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك '
    . 'يُبلَّغ كل من يحق له تعديلها.';
$lang['logout_master_review_due_all'] =
    'حان موعد مراجعة قواعد تسجيل الخروج. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك يُبلَّغ كل من '
    . 'يحق له تعديلها.';
$lang['logout_master_review_late_all'] =
    'تأخرت مراجعة قواعد تسجيل الخروج عن موعدها. لا يوجد مسؤول معيّن يستطيع الدخول وتعديلها، لذلك يُبلَّغ '
    . 'كل من يحق له تعديلها.';
