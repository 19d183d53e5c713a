<?php

/** Arabic texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'ar';
$lang['logout_master_direction'] = 'rtl';
$lang['logout_master_folder'] = 'arabic';

// The settings tab
$lang['logout_master_settings_tab'] = 'تسجيل الخروج التلقائي';
$lang['logout_master_settings_link'] = 'الإعدادات';
$lang['logout_master_settings_enabled'] = 'تسجيل خروج من غادروا';
$lang['logout_master_settings_enabled_help'] =
    'عند الإيقاف لا يُراقَب أحد، وتنتهي الجلسات كما لو لم تكن هذه الوحدة موجودة.';
$lang['logout_master_settings_yes'] = 'نعم';
$lang['logout_master_settings_no'] = 'لا';
$lang['logout_master_settings_of_staff'] = 'الموظفون';
$lang['logout_master_settings_of_contact'] = 'جهات اتصال العملاء';
$lang['logout_master_settings_of_module'] = 'تسجيل الخروج التلقائي';
$lang['logout_master_settings_document'] = 'وثيقة السياسة كاملة (JSON)';
$lang['logout_master_settings_document_help'] =
    'لقواعد حسب الدور أو الشخص أو الشبكة أو الوقت. إذا غيّرت هذا النص فسيُحفظ وحده وتُهمل الحقول أعلاه. الحقول '
    . 'أعلاه تعدّل القاعدتين «staff» و«contacts»، وتبقى القواعد الأخرى كما هي.';
$lang['logout_master_settings_broken'] =
    'وثيقة السياسة المحفوظة غير مقروءة، لذلك تظهر هنا الحدود المدمجة. الحفظ يستبدلها.';
$lang['logout_master_field_enabled'] = 'تسجيل خروج من غادروا';
$lang['logout_master_field_idle_minutes'] = 'حد الخمول (دقائق)';
$lang['logout_master_help_idle_minutes'] =
    'الدقائق بلا أي نشاط حتى تُقفل الجلسة أو تنتهي: 0 بلا حد، و1440 على الأكثر. تطلب PCI DSS 8.2.8 وCIS Controls '
    . '4.3 15 أو أقل.';
$lang['logout_master_field_warning_seconds'] = 'التنبيه (ثوانٍ)';
$lang['logout_master_help_warning_seconds'] =
    'عدد الثواني قبل حد الخمول التي يُسأل عندها الشخص إن كان ما زال هنا: 0 بلا تنبيه، وإلا من 20 إلى 3600. تطلب '
    . 'WCAG 2.2.1 ما لا يقل عن 20.';
$lang['logout_master_field_grace_seconds'] = 'المهلة (ثوانٍ)';
$lang['logout_master_help_grace_seconds'] =
    'الثواني التي تبقى فيها الجلسة الخاملة مقفلة فقط ويمكن فتحها قبل أن تنتهي: 0 بلا مهلة، و86400 على الأكثر.';
$lang['logout_master_field_absolute_minutes'] = 'الحد المطلق (دقائق)';
$lang['logout_master_help_absolute_minutes'] =
    'الدقائق بعد تسجيل الدخول التي تنتهي عندها الجلسة مهما كان الشخص نشطًا: 0 بلا حد، و43200 على الأكثر. تطلب '
    . 'NIST SP 800-63B-4 24 ساعة (1440) أو أقل في AAL2، و12 ساعة (720) أو أقل في AAL3.';
$lang['logout_master_field_resume'] = 'لفتح القفل';
$lang['logout_master_help_resume'] =
    'ما يفعله الشخص للمتابعة عندما تكون الجلسة مقفلة. تطلب NIST SP 800-63B-4 كلمة المرور.';
$lang['logout_master_resume_password'] = 'كلمة المرور';
$lang['logout_master_resume_click'] = 'نقرة';
$lang['logout_master_form_bad_value'] = '{section}، {field}: وُجد {found}، والمتوقع {expected}. لم يُحفظ شيء.';
$lang['logout_master_form_refused'] = 'رُفضت السياسة: {error}. لم يُحفظ شيء.';
$lang['logout_master_form_expected_minutes'] = '0 أو عدد من الدقائق من {least} إلى {most}';
$lang['logout_master_form_expected_seconds'] = '0 أو عدد صحيح من الثواني من {least} إلى {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'أقل من حد الخمول وهو {idle} ثانية';
$lang['logout_master_form_expected_resume'] = 'password أو click';
$lang['logout_master_form_expected_yes_no'] = 'نعم أو لا';

// Banner for admins
$lang['logout_master_health_title'] = 'تسجيل الخروج التلقائي لا يعمل كما ينبغي';
$lang['logout_master_activation_refused'] = 'لم يُفعَّل Logout Master. {problem}';
$lang['logout_master_health_extension_missing'] =
    'إضافة PHP المسماة logout_master غير محمّلة، لذلك لا يُسجَّل خروج الخاملين. يواصل النظام عمله. الحل: ثبّت '
    . 'الإضافة لإصدار PHP {php} (make install)، وضع السطر extension=logout_master.so في php.ini، ثم أعد تشغيل PHP.';
$lang['logout_master_health_extension_old'] =
    'إضافة PHP المسماة logout_master {found} قديمة جدًا، لذلك لا يُسجَّل خروج الخاملين. تحتاج هذه الوحدة إلى '
    . '{minimum} أو أحدث. الحل: ثبّت الإضافة الأحدث لإصدار PHP {php} وأعد تشغيل PHP.';
$lang['logout_master_health_ini_off'] =
    'الإضافة موقوفة بالإعداد logout_master.enabled = 0، لذلك لا يُسجَّل خروج الخاملين. الحل: اجعله 1 في php.ini '
    . 'أو في إعداد المجمّع وأعد تشغيل PHP.';
$lang['logout_master_health_store'] =
    'لا يمكن استخدام سجل الجلسات: {error}. الحل: افحص logout_master.registry_path والمساحة والصلاحيات في مجلده؛ '
    . 'الأمر php --ri logout_master يبيّن المزيد.';
$lang['logout_master_health_policy_refused'] =
    'رُفضت وثيقة السياسة وتبقى السابقة سارية. {error}. الحل: صحّحها في Setup ثم Settings ثم تسجيل الخروج '
    . 'التلقائي.';
$lang['logout_master_health_policy_outdated'] =
    'رقم مراجعة وثيقة السياسة أدنى من السارية فلا تُستخدم. الحل: احفظها مرة واحدة في Setup ثم Settings ثم تسجيل '
    . 'الخروج التلقائي.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] = 'سُجّل خروجك لعدم وجود نشاط لبعض الوقت. سجّل الدخول لتتابع من حيث كنت.';
$lang['logout_master_reason_absolute'] = 'سُجّل خروجك لأن أطول مدة للجلسة انتهت. سجّل الدخول لتتابع من حيث كنت.';
$lang['logout_master_reason_admin'] = 'أنهى أحد المديرين جلستك.';
$lang['logout_master_reason_limit'] = 'انتهت جلستك لأنه لا يمكنك تسجيل الدخول على أجهزة أكثر في الوقت نفسه.';
$lang['logout_master_reason_policy'] = 'انتهت جلستك لأن قواعد الجلسات تغيّرت.';
$lang['logout_master_reason_account'] = 'انتهت جلستك لأن حسابك تغيّر.';
$lang['logout_master_reason_ip_change'] = 'انتهت جلستك لأن عنوان شبكتك تغيّر.';
$lang['logout_master_reason_store_unavailable'] = 'سُجّل خروجك لأن جلستك لم يمكن التحقق منها. الرجاء إبلاغ المدير.';
$lang['logout_master_reason_ended'] = 'انتهت جلستك. سجّل الدخول لتتابع من حيث كنت.';

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
