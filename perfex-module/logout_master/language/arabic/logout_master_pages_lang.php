<?php

/**
 * Arabic texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
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

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'التأجيل (بالدقائق)';
$lang['logout_master_help_hold_minutes'] =
    'عدد الدقائق منذ آخر نشاط التي يمكن خلالها لعمل طويل، أو لشخص يقول إنه على الهاتف، تأجيل حد الخمول: 0 لعدم '
    . 'السماح، و1440 على الأكثر.';
$lang['logout_master_settings_of_desk'] = 'في مكان العمل';
$lang['logout_master_field_long_work'] = 'العمل الطويل (بالدقائق)';
$lang['logout_master_help_long_work'] =
    'عدد الدقائق منذ آخر نشاط التي يحافظ خلالها رفع أو استيراد أو تصدير جارٍ على جلسته، ولا يزيد أبدًا على '
    . 'التأجيل أعلاه: 0 لعدم السماح، و1440 على الأكثر.';
$lang['logout_master_field_phone'] = 'إتاحة «أنا على الهاتف»';
$lang['logout_master_help_phone'] =
    'يغطي الشخص الصفحة ويبقى مسجل الدخول ما دام التأجيل أعلاه يسمح بذلك. يطلب PCI DSS 8.2.8 تسجيل الدخول مجددًا '
    . 'بعد 15 دقيقة، فاتركه معطلًا حيث يسري ذلك.';
$lang['logout_master_field_timers'] = 'مؤقتات المهام لمن غادروا';
$lang['logout_master_help_timers'] =
    'ما يحدث لمؤقتات المهام الجارية عندما يُقفل صاحبها أو يُسجَّل خروجه بسبب الخمول. آخر نشاط معروف بالثانية.';
$lang['logout_master_timers_off'] = 'تركها تعمل';
$lang['logout_master_timers_offer'] = 'السؤال عند العودة';
$lang['logout_master_timers_rule'] = 'إنهاؤها عند آخر نشاط';
$lang['logout_master_form_expected_timers'] = 'off أو offer أو cut';

// A person's own sessions
$lang['logout_master_mine_intro'] = 'الأماكن التي سجلت الدخول منها الآن. أنهِ ما لا تعرفه أو ما لم تعد تستخدمه.';
$lang['logout_master_mine_sessions'] = 'جلساتك';
$lang['logout_master_mine_col_device'] = 'الجهاز';
$lang['logout_master_mine_col_address'] = 'العنوان';
$lang['logout_master_mine_col_since'] = 'مسجل الدخول منذ';
$lang['logout_master_mine_col_active'] = 'آخر نشاط';
$lang['logout_master_mine_col_end'] = 'إنهاء';
$lang['logout_master_mine_device'] = '{browser} على {system}';
$lang['logout_master_mine_device_unknown'] = 'جهاز غير معروف';
$lang['logout_master_mine_this_one'] = 'هذه الجلسة';
$lang['logout_master_mine_locked'] = 'مقفلة';
$lang['logout_master_mine_by_staff'] = 'فتحها أحد الموظفين باسمك';
$lang['logout_master_mine_end'] = 'إنهاء هذه الجلسة';
$lang['logout_master_mine_end_others'] = 'إنهاء كل الجلسات الأخرى';
$lang['logout_master_mine_remember'] =
    'إنهاء الجلسة يجعل ذلك الجهاز ينسى «تذكرني» أيضًا. يُعرف الجهاز من متصفحه فقط، لذا قد تحتاج أجهزتك الأخرى ذات '
    . 'المتصفح نفسه إلى تسجيل الدخول من جديد.';
$lang['logout_master_mine_ended'] = 'تم إنهاء الجلسة.';
$lang['logout_master_mine_others_ended'] = 'تم إنهاء كل جلساتك الأخرى.';
$lang['logout_master_mine_not_found'] = 'هذه ليست من جلساتك الأخرى، أو أنها انتهت بالفعل.';
$lang['logout_master_mine_not_yours'] = 'أنت تعمل بصفة هذا العميل. لا تُعرض جلساته ولا يمكن إنهاؤها من هنا.';
$lang['logout_master_reason_self'] = 'لقد أنهيت هذه الجلسة من جهاز آخر.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] = 'يغطي الصفحة ويبقيك مسجل الدخول لبعض الوقت وإن لم تفعل شيئًا. نقرة واحدة ترفعه.';
$lang['logout_master_hold_how_long'] = 'المدة';
$lang['logout_master_hold_start'] = 'تغطية الصفحة';
$lang['logout_master_lock_title'] = 'القفل';
$lang['logout_master_lock_help'] =
    'يخفي كل شيء في كل علامات التبويب حتى تفتح القفل. وفي أي صفحة تفعل المفاتيح Alt + Shift + L الشيء نفسه.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'يُسجَّل خروجك بعد {time} من دون نشاط.';
$lang['logout_master_limit_logout_rule'] = 'في العادة يُسجَّل خروجك بعد {time} من دون نشاط.';
$lang['logout_master_limit_lock'] = 'تُقفل الشاشة بعد {time} من دون نشاط.';
$lang['logout_master_limit_lock_rule'] = 'في العادة تُقفل الشاشة بعد {time} من دون نشاط.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'مؤقت عمل أثناء غيابك';
$lang['logout_master_timers_ran'] = 'مؤقتك على {task} عمل أثناء غيابك من {from} إلى {to}.';
$lang['logout_master_timers_keep'] = 'إبقاؤه يعمل';
$lang['logout_master_timers_cut'] = 'إنهاؤه عند {from}';
$lang['logout_master_timers_note'] = 'أُنهي عند آخر نشاط، {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'المسودات';
$lang['logout_master_field_drafts'] = 'الاحتفاظ بما يكتبه الأشخاص';
$lang['logout_master_help_drafts'] =
    'ما كتبه شخص في نموذج ولم يرسله يُحفظ مشفرًا عند قفل جلسته أو انتهائها، ولا يُعاد إلا إليه. لا تُحفظ '
    . 'أبدًا كلمات المرور ولا حقول البطاقات ولا الحقول المعلَّمة على أنها خاصة.';
$lang['logout_master_field_draft_hours'] = 'عدد ساعات حفظ المسودة';
$lang['logout_master_help_draft_hours'] = 'عدد صحيح من الساعات من 1 إلى 720. يطلب معيار WCAG 2.2.6 أكثر من 20.';
$lang['logout_master_form_expected_hours'] = 'عدد صحيح من الساعات من {least} إلى {most}';
$lang['logout_master_health_drafts_key'] =
    'لا تُحفظ المسودات: مفتاح تشفير هذا الموقع (encryption_key) غير موجود أو أقصر من {least} بايت.';
$lang['logout_master_health_drafts_sodium'] =
    'لا تُحفظ المسودات: تنقص PHP هذه إضافة sodium التي تشفرها (ويلزم أيضًا مفتاح من {least} بايت أو أكثر).';
$lang['logout_master_drafts_intro'] =
    'ما كنت قد كتبته ولم ترسله. لا يستطيع قراءته أحد سواك. تُحذف كل مسودة بعد {hours} ساعة من آخر حفظ لها.';
$lang['logout_master_drafts_none'] = 'لا شيء محفوظ حاليًا.';
$lang['logout_master_drafts_not_yours'] = 'لا تُعرض المسودات إلا على صاحبها، وأنت تعمل باسم شخص آخر.';
$lang['logout_master_drafts_unreadable'] = 'لم تعد قراءة هذه المسودة ممكنة: تغير مفتاح تشفير هذا الموقع.';
$lang['logout_master_drafts_untitled'] = 'نموذج';
$lang['logout_master_drafts_saved'] = 'حُفظت:';
$lang['logout_master_drafts_expires'] = 'تُحذف بعد:';
$lang['logout_master_drafts_open'] = 'فتح الصفحة';
$lang['logout_master_drafts_content'] = 'ما كُتب';
$lang['logout_master_drafts_delete'] = 'حذف';
$lang['logout_master_drafts_delete_all'] = 'حذف الكل';
$lang['logout_master_drafts_off'] = 'لا تُحفظ المسودات في هذا الموقع.';
$lang['logout_master_drafts_no_ticket'] = 'لم يُحفظ النص: انتهت جلسة هذه الصفحة منذ وقت طويل.';
$lang['logout_master_draft_bar'] = 'احتفظنا بما كتبته: {time}.';
$lang['logout_master_draft_changed'] = 'تغير هذا السجل في هذه الأثناء.';
$lang['logout_master_draft_restore'] = 'استعادة';
$lang['logout_master_draft_compare'] = 'مقارنة';
$lang['logout_master_draft_discard'] = 'تجاهل';
$lang['logout_master_draft_restored'] = 'تمت الاستعادة. لا يُحفظ ذلك إلا عند إرسال النموذج.';
$lang['logout_master_draft_discarded'] = 'تم التجاهل.';
$lang['logout_master_draft_compare_title'] = 'ما كتبته وما هو موجود الآن';
$lang['logout_master_draft_compare_help'] = 'اختر لكل حقل ما يجب أن يبقى في النموذج.';
$lang['logout_master_draft_now'] = 'كما هو الآن';
$lang['logout_master_draft_yours'] = 'كما كتبته';
$lang['logout_master_draft_empty'] = '(فارغ)';
$lang['logout_master_draft_apply'] = 'تطبيق';
$lang['logout_master_draft_cancel'] = 'إلغاء';
$lang['logout_master_draft_all'] = 'كل مسوداتي';

// حقول الدرجات، وفتح القفل بعامل ثانٍ
$lang['logout_master_field_cover_seconds'] = 'التغطية (ثوانٍ)';
$lang['logout_master_help_cover_seconds'] =
    'عدد الثواني قبل حد الخمول التي تُغطّى عندها الصفحة خلف التنبيه: 0 لتغطيتها عند القفل والاستيقاظ فقط، '
    . 'ولا يزيد على مدة التنبيه.';
$lang['logout_master_field_remember_me'] = 'تذكّرني';
$lang['logout_master_help_remember_me'] =
    'هل يجوز لصفحة الدخول أن تتذكر متصفحًا. القفل وتسجيل الخروج بسبب الخمول يمحوان ذلك في كل حال.';
$lang['logout_master_remember_me_until_idle'] = 'ما دامت الجلسة ستبقى مفتوحة';
$lang['logout_master_remember_me_forbid'] = 'أبدًا';
$lang['logout_master_form_expected_at_most_warning'] = 'ما لا يزيد على التنبيه، وهو {warning} ثانية';
$lang['logout_master_form_expected_remember_me'] = 'until_idle أو forbid';
$lang['logout_master_form_expired'] = 'بقيت هذه الصفحة مفتوحة مدة طويلة. أعد المحاولة من فضلك.';
$lang['logout_master_form_refused_by_lock'] =
    'لم يُنفَّذ ما أرسلته لأن الشاشة مقفلة. افتح القفل وراجعه ثم أرسله من جديد.';
$lang['logout_master_unlock_code_app'] = 'أدخل الرمز الذي يعرضه تطبيق المصادقة لديك.';
$lang['logout_master_unlock_code_mailed'] = 'أرسلنا إليك رمزًا بالبريد الإلكتروني. أدخله هنا.';
$lang['logout_master_unlock_code_wrong'] = 'هذا الرمز غير صحيح، أو سبق استعماله.';
$lang['logout_master_unlock_code_impossible'] =
    'لا يمكن التحقق من عاملك الثاني هنا حاليًا. سجّل الخروج ثم سجّل الدخول من جديد.';
$lang['logout_master_unlock_mail_subject'] = 'رمزك لفتح قفل الشاشة';
$lang['logout_master_unlock_mail_text'] =
    'رمزك لفتح قفل الشاشة هو {code}. يصلح لمدة {minutes} دقائق. إن لم تكن تفتح القفل الآن فإن أحدًا يعرف '
    . 'كلمة مرورك: غيّرها.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'بدايات الجلسات ونهاياتها والأقفال والسياسات والاختبارات، بتوقيت UTC. كل صف مسلسل مع الصف الذي قبله، فيظهر '
    . 'أي صف غُيِّر أو حُذف.';
$lang['logout_master_audit_state'] = 'حالة السجل';
$lang['logout_master_audit_head'] = 'الصفوف من {first} إلى {last}. نهاية السلسلة:';
$lang['logout_master_audit_head_help'] =
    'احفظ هذا السطر في مكان آخر، لدى المدقق مثلًا. سيُظهر لاحقًا هل حُذفت صفوف من النهاية أو أُنشئ السجل كله '
    . 'من جديد.';
$lang['logout_master_audit_no_key'] = 'ليس لهذا الموقع مفتاح تشفير (encryption_key)، فيستطيع أي أحد صنع أختام الصفوف.';
$lang['logout_master_audit_check'] = 'افحص السلسلة';
$lang['logout_master_audit_check_good'] = 'فُحص {rows} من الصفوف: كل منها كما كُتب.';
$lang['logout_master_audit_check_bad'] = 'فُحص {rows} من الصفوف. الملاحظات: {found}.';
$lang['logout_master_audit_check_other_key'] =
    'خُتم {rows} من الصفوف بمفتاح تشفير آخر للنظام ولم يمكن فحصها إلا جزئيًا.';
$lang['logout_master_audit_problem_changed'] = 'الصف {from} ليس كما كُتب: غُيِّر أو بُدِّل أو نُقل.';
$lang['logout_master_audit_problem_foreign'] = 'الصف {from} وضعه شخص آخر بعد نهاية السجل.';
$lang['logout_master_audit_problem_missing'] = 'الصفوف من {from} إلى {through} مفقودة.';
$lang['logout_master_audit_problem_head'] = 'غُيِّر بيان نهاية السلسلة أو حُذف.';
$lang['logout_master_audit_acknowledge'] = 'لقد نظرت في هذا';
$lang['logout_master_audit_acknowledged'] = 'سُجِّل. ستُخبر مجددًا إذا وجد فحص شيئًا آخر.';
$lang['logout_master_audit_canary'] = 'جلسة الاختبار';
$lang['logout_master_audit_canary_none'] = 'لا نتيجة بعد. تبدأ مهمة cron في النظام جلسة كل يوم.';
$lang['logout_master_audit_canary_passed'] = 'انتهت في موعدها';
$lang['logout_master_audit_canary_failed'] = 'لم تنته في موعدها';
$lang['logout_master_audit_canary_inconclusive'] = 'لا تثبت شيئًا';
$lang['logout_master_audit_pack'] = 'حزمة الأدلة';
$lang['logout_master_audit_pack_help'] =
    'أرشيف واحد للمدقق: الحدود على مر الزمن والتغييرات والاستثناءات والأرقام ونتائج الاختبارات والسجل وكيفية '
    . 'التحقق من كل ذلك بدون هذه الوحدة.';
$lang['logout_master_audit_pack_get'] = 'نزّل حزمة الأدلة';
$lang['logout_master_audit_keep'] = 'مدة الحفظ';
$lang['logout_master_audit_keep_days'] = 'عدد الأيام التي تُحفظ فيها الصفوف';
$lang['logout_master_audit_keep_save'] = 'حفظ';
$lang['logout_master_audit_keep_saved'] = 'حُفظت مدة الحفظ.';
$lang['logout_master_audit_keep_bad'] = 'الأيام: المتوقع عدد صحيح من {least} إلى {most}. لم يُحفظ شيء.';
$lang['logout_master_audit_rows'] = 'الصفوف';
$lang['logout_master_audit_all'] = 'الكل';
$lang['logout_master_audit_ends'] = 'نهايات الجلسات';
$lang['logout_master_audit_kind'] = 'النوع';
$lang['logout_master_audit_filter_person'] = 'رقم الشخص';
$lang['logout_master_audit_filter_reason'] = 'السبب';
$lang['logout_master_audit_filter_session'] = 'الجلسة';
$lang['logout_master_audit_filter_from'] = 'من (UTC)';
$lang['logout_master_audit_filter_until'] = 'إلى (UTC)';
$lang['logout_master_audit_apply'] = 'تصفية';
$lang['logout_master_audit_col_n'] = 'الصف';
$lang['logout_master_audit_col_time'] = 'الوقت (UTC)';
$lang['logout_master_audit_col_what'] = 'الحدث';
$lang['logout_master_audit_col_reason'] = 'السبب';
$lang['logout_master_audit_col_person'] = 'الشخص';
$lang['logout_master_audit_col_session'] = 'الجلسة';
$lang['logout_master_audit_col_started'] = 'البداية';
$lang['logout_master_audit_col_active'] = 'آخر نشاط';
$lang['logout_master_audit_col_rule'] = 'القاعدة';
$lang['logout_master_audit_col_address'] = 'العنوان';
$lang['logout_master_audit_col_by'] = 'بواسطة';
$lang['logout_master_audit_detail'] = 'التفاصيل';
$lang['logout_master_audit_empty'] = 'لا صفوف مطابقة.';
$lang['logout_master_audit_newest'] = 'أحدث الصفوف';
$lang['logout_master_audit_older'] = 'صفوف أقدم';
$lang['logout_master_audit_export'] = 'تصدير بصيغة {format}';
$lang['logout_master_settings_why'] = 'سبب هذا التغيير';
$lang['logout_master_settings_why_help'] = 'يُحفظ مع التغيير في سجل التدقيق مع اسمك والوقت. مثلًا رقم تذكرة أو قرار.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'كل من سجّل الدخول الآن. تتحدّث القائمة من تلقاء نفسها، ولا يُعدّ ذلك نشاطًا لأحد.';
$lang['logout_master_live_col_person'] = 'الشخص';
$lang['logout_master_live_col_idle'] = 'خامل منذ';
$lang['logout_master_live_col_ends'] = 'تنتهي خلال';
$lang['logout_master_live_col_status'] = 'الحالة';
$lang['logout_master_live_status_active'] = 'نشطة';
$lang['logout_master_live_status_warning'] = 'تم التحذير';
$lang['logout_master_live_status_locked'] = 'مقفلة';
$lang['logout_master_live_no_end'] = 'بلا حد';
$lang['logout_master_live_none'] = 'لا توجد جلسة مطابقة.';
$lang['logout_master_live_filter_person'] = 'الاسم أو الرقم';
$lang['logout_master_live_filter_address'] = 'يبدأ العنوان بـ';
$lang['logout_master_live_size'] = 'الصفوف';
$lang['logout_master_live_shown'] = '{from} إلى {through} من {total}';
$lang['logout_master_live_pages'] = 'صفحات القائمة';
$lang['logout_master_live_first'] = 'الأولى';
$lang['logout_master_live_previous'] = 'السابقة';
$lang['logout_master_live_next'] = 'التالية';
$lang['logout_master_live_last'] = 'الأخيرة';
$lang['logout_master_time_hours'] = '{hours} س';
$lang['logout_master_live_hours_minutes'] = '{hours} س {minutes} د';
$lang['logout_master_live_stopped'] = 'يتعذّر تحديث القائمة حاليًا.';
$lang['logout_master_live_end_person'] = 'إنهاء كل جلسات هذا الشخص';
$lang['logout_master_live_end_all'] = 'إنهاء جلسات جميع الآخرين';
$lang['logout_master_live_end_all_help'] =
    'يُسجّل خروج الجميع عدا هذا المتصفح، ويجعل كل المتصفحات الأخرى تنسى «تذكّرني». مخصّص للحوادث الأمنية.';
$lang['logout_master_live_whose'] = 'لمن';
$lang['logout_master_live_everybody'] = 'الجميع';
$lang['logout_master_live_sure'] = 'أنا متأكد';
$lang['logout_master_live_end_all_now'] = 'إنهاء الكل';
$lang['logout_master_live_ended_many'] = 'عدد الجلسات المنتهية: {count}.';
$lang['logout_master_live_not_found'] = 'لم تعد هذه الجلسة موجودة، أو أنها الجلسة التي تستخدمها.';
$lang['logout_master_live_not_sure'] = 'لم يُنهَ شيء: ضع علامة في المربع لتأكيد ذلك.';
$lang['logout_master_live_problem'] = 'يتعذّر الاستعلام من سجل الجلسات: {error}';
$lang['logout_master_reason_password'] = 'انتهت جلستك لأن كلمة مرورك تغيّرت.';
$lang['logout_master_report_intro'] =
    'أثر الحدود في الناس، من سجل التدقيق وسجل الجلسات. الأيام بتوقيت UTC. لا يُذكر اسم أحد.';
$lang['logout_master_report_days'] = 'الأيام';
$lang['logout_master_report_day'] = 'اليوم';
$lang['logout_master_report_nothing'] = 'لا شيء بعد.';
$lang['logout_master_report_plot'] = 'رسم بياني: {title}. الجدول المجاور يحوي الأرقام نفسها.';
$lang['logout_master_report_ends'] = 'نهايات الجلسات حسب السبب';
$lang['logout_master_report_why_own'] = 'خروج ذاتي';
$lang['logout_master_report_why_idle'] = 'خمول';
$lang['logout_master_report_why_absolute'] = 'أقصى مدة';
$lang['logout_master_report_why_admin'] = 'من قبل مسؤول';
$lang['logout_master_report_why_limit'] = 'جلسات كثيرة';
$lang['logout_master_report_why_policy'] = 'تغيّر القواعد';
$lang['logout_master_report_why_account'] = 'تغيّر الحساب';
$lang['logout_master_report_why_ip_change'] = 'تغيّر العنوان';
$lang['logout_master_report_why_self'] = 'من جهاز آخر';
$lang['logout_master_report_why_password'] = 'تغيّر كلمة المرور';
$lang['logout_master_report_answers'] = 'التحذيرات والاستجابات';
$lang['logout_master_report_type_start'] = 'عمليات الدخول';
$lang['logout_master_report_type_warn'] = 'تحذيرات';
$lang['logout_master_report_type_extend'] = 'ضغط «البقاء»';
$lang['logout_master_report_type_lock'] = 'عمليات القفل';
$lang['logout_master_report_type_resume'] = 'عمليات فتح القفل';
$lang['logout_master_report_type_expire'] = 'نهايات بسبب الخمول';
$lang['logout_master_report_type_would_lock'] = 'كانت ستُقفل';
$lang['logout_master_report_type_would_expire'] = 'كانت ستُنهى';
$lang['logout_master_report_extend'] = 'الوقت من التحذير إلى «البقاء»';
$lang['logout_master_report_extend_after'] = 'بعد';
$lang['logout_master_report_pauses'] = 'فترات التوقف بين نشاطين';
$lang['logout_master_report_pause_up_to'] = 'حتى';
$lang['logout_master_report_pauses_help'] = 'يعدّها السجل منذ إنشائه، حتى حين لا يُطبَّق شيء.';
$lang['logout_master_report_cuts'] = 'ما كان سيقطعه كل حد';
$lang['logout_master_report_limit'] = 'حد الخمول';
$lang['logout_master_report_cuts_help'] =
    'من كل مئة توقف، هذا العدد أطول من الحد. من سُجّل خروجه للخمول وعاد خلال {minutes} دقيقة يُعدّ مقطوعًا؛ '
    . 'ولا يُعرف غير ذلك توقف أطول من الحد المطبّق.';
$lang['logout_master_report_would_cut'] = '{who}: عند {minutes} دقيقة كان سيُقطع {share} من {found} توقف.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} دقيقة هي أقصر حد شائع لا يقطع أكثر من توقف واحد من كل مئة، أي {share}.';
$lang['logout_master_report_no_suggestion'] = '{who}: كل حد شائع حتى الحد المطبّق يقطع أكثر من توقف واحد من كل مئة.';
$lang['logout_master_report_too_few'] = '{who}: {found} توقف حتى الآن؛ يُقترح حد ابتداءً من {least}.';
$lang['logout_master_report_roles'] = 'الموظفون حسب الدور';
$lang['logout_master_report_role'] = 'الدور';
$lang['logout_master_report_no_role'] = '(بلا دور)';
$lang['logout_master_report_cuts_now'] = '{who}: الحد الحالي، {minutes} دقيقة، يقطع {share}.';
$lang['logout_master_report_no_limit'] = '{who}: لا يسري الآن أي حد للخمول.';
$lang['logout_master_report_limit_now'] = 'الحد الحالي';
$lang['logout_master_report_role_pauses'] = 'فترات توقف الموظفين حسب الدور';
$lang['logout_master_report_role_pauses_help'] = 'حسب الدور الذي كان للموظف عند الدخول. يعدّها السجل منذ إنشائه.';
$lang['logout_master_report_role_cuts'] = 'ما كان سيقطعه كل حد، حسب الدور';
$lang['logout_master_report_role_number'] = 'الدور {number}';
$lang['logout_master_report_ends_note'] =
    'الجلسات المنتهية في {days} يومًا: {count}. لأن أحدًا لم يكن حاضرًا: {idle}.';
$lang['logout_master_report_answers_note'] = 'التحذيرات: {warnings}. ضُغط «البقاء»: {count}.';
$lang['logout_master_report_extend_note'] = 'نصف من ضغطوه فعلوا ذلك خلال {time}.';
$lang['logout_master_report_drafts'] = 'المسودات المحفوظة والمعادة';
$lang['logout_master_report_drafts_help'] =
    'تُعدّ المسودات، لا محتواها ولا أصحابها. أُعيدت: أرجعها صاحبها إلى النموذج. لم تعد لازمة: أُرسل '
    . 'النموذج أو أُزيل النص.';
$lang['logout_master_report_drafts_kept_note'] = 'المحفوظة: {kept}. المعادة: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'حُفظت';
$lang['logout_master_report_drafts_restored'] = 'أُعيدت';
$lang['logout_master_report_drafts_settled'] = 'لم تعد لازمة';
$lang['logout_master_report_drafts_dismissed'] = 'تجاهلها صاحبها';
$lang['logout_master_report_drafts_lost'] = 'المسودات والنماذج المفقودة';
$lang['logout_master_report_drafts_lost_note'] = 'المفقود إجمالًا: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'انتهى وقتها: لم يطلب أحد المسودة قبل انتهاء مدتها. كبيرة جدًا: تُعدّ كل محاولة. نماذج بلا مسودة: '
    . 'أُرسلت حين كانت الجلسة منتهية أو مقفلة ولا يجوز حفظ شيء منها.';
$lang['logout_master_report_drafts_expired'] = 'انتهى وقتها';
$lang['logout_master_report_drafts_too_large'] = 'كبيرة جدًا';
$lang['logout_master_report_drafts_too_many'] = 'كثيرة جدًا';
$lang['logout_master_report_drafts_unkept'] = 'نماذج بلا مسودة';
$lang['logout_master_report_cost'] = 'كلفة الوحدة';
$lang['logout_master_report_cost_what'] = 'ماذا';
$lang['logout_master_report_cost_median'] = 'الوسيط، µs';
$lang['logout_master_report_cost_slow'] = '95 من 100 دونه، µs';
$lang['logout_master_report_cost_empty'] = 'استدعاء للإضافة لا يبحث عن شيء';
$lang['logout_master_report_cost_check'] = 'فحص جلسة واحدة بواسطة الإضافة';
$lang['logout_master_report_cost_guard'] = 'كل ما تسأله الوحدة قبل الصفحة';
$lang['logout_master_report_cost_page'] = 'كل ما تفعله الوحدة لصفحة من صفحات الموظفين، من دون قوائمها';
$lang['logout_master_report_cost_query'] = 'استعلام لا يسأل قاعدة البيانات شيئًا (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'قيس الآن على هذا الخادم أثناء إنشاء هذه الصفحة: {calls} استدعاء لكل منها، و{few} للأخيرين. يستغرق '
    . 'تحميل الشيفرة من PHP أكثر بقليل، مرة لكل صفحة.';
$lang['logout_master_report_cost_means'] =
    'يستغرق الفحص {check} ميكروثانية، والاستعلام الذي لا يسأل شيئًا {query}. وكل ما تفعله الوحدة للصفحة'
    . ' يستغرق {page} ميكروثانية: {share} من صفحة تستغرق {ms} مللي ثانية.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'صفحات القواعد';
$lang['logout_master_rules_intro'] =
    'يأتي كل إعداد من أول قاعدة في هذه القائمة تنطبق على الشخص وتحدده، وإلا فمن القيمة الافتراضية. ثم يقيده '
    . 'السقف.';
$lang['logout_master_rules_none'] = 'لا توجد قواعد: القيمة الافتراضية تسري على الجميع.';
$lang['logout_master_rules_add'] = 'إضافة قاعدة';
$lang['logout_master_rules_edit'] = 'تعديل';
$lang['logout_master_rules_edit_one'] = 'تعديل القاعدة {rule}';
$lang['logout_master_rules_delete'] = 'حذف…';
$lang['logout_master_rules_delete_one'] = 'حذف القاعدة {rule}';
$lang['logout_master_rules_move_up'] = 'نقل القاعدة {rule} إلى أعلى';
$lang['logout_master_rules_move_down'] = 'نقل القاعدة {rule} إلى أسفل';
$lang['logout_master_rules_save'] = 'حفظ القاعدة';
$lang['logout_master_rules_cancel'] = 'إلغاء';
$lang['logout_master_rules_saved'] = 'حُفظت القاعدة وتسري من الطلب التالي.';
$lang['logout_master_rules_deleted'] = 'حُذفت القاعدة.';
$lang['logout_master_rules_not_saved'] = 'لم يُحفظ شيء. الأخطاء مذكورة بجانب الحقول.';
$lang['logout_master_rules_refused'] = 'رُفضت السياسة: {error}';
$lang['logout_master_rules_changed_meanwhile'] = 'غيّر شخص آخر القواعد في هذه الأثناء. راجعها وحاول مرة أخرى.';
$lang['logout_master_rules_no_form'] = 'يمكن تعديلها في المستند فقط';
$lang['logout_master_rules_other'] = 'شروط أخرى: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'غير محدد';
$lang['logout_master_rules_no_limit'] = 'بلا حد';
$lang['logout_master_rules_zero'] = 'لا شيء';
$lang['logout_master_rules_col_place'] = 'الترتيب';
$lang['logout_master_rules_col_name'] = 'الاسم';
$lang['logout_master_rules_col_whom'] = 'لمن';
$lang['logout_master_rules_col_what'] = 'ما تحدده';
$lang['logout_master_rules_col_until'] = 'آخر يوم';
$lang['logout_master_rules_col_do'] = 'تغيير';
$lang['logout_master_rules_who_everybody'] = 'الجميع';
$lang['logout_master_rules_who_staff'] = 'جميع الموظفين';
$lang['logout_master_rules_who_admins'] = 'المديرون';
$lang['logout_master_rules_who_roles'] = 'موظفو هذه الأدوار';
$lang['logout_master_rules_who_people'] = 'هؤلاء الموظفون';
$lang['logout_master_rules_who_contacts'] = 'جميع جهات اتصال العملاء';
$lang['logout_master_rules_who_contact_people'] = 'جهات الاتصال هذه';
$lang['logout_master_rules_who_customers'] = 'جميع جهات اتصال هؤلاء العملاء';
$lang['logout_master_rules_help_contacts'] = 'عناوين بريد إلكتروني أو أرقام مثل #7، مفصولة بفواصل.';
$lang['logout_master_rules_help_customers'] =
    'أسماء أو أرقام مثل #7، مفصولة بفواصل. تضيف مهمة cron في النظام جهات الاتصال الجديدة.';
$lang['logout_master_rules_where_when'] = 'أين ومتى';
$lang['logout_master_rules_networks'] = 'الشبكات';
$lang['logout_master_rules_help_networks'] = 'عنوان أو شبكة في كل سطر، مثل 10.0.0.0/8. فارغ: في كل مكان.';
$lang['logout_master_rules_in_networks'] = 'في الشبكات {networks}';
$lang['logout_master_rules_at_hours'] = '{days}، من {from} إلى {to} ({zone})';
$lang['logout_master_rules_days'] = 'الأيام';
$lang['logout_master_rules_from'] = 'من';
$lang['logout_master_rules_to'] = 'إلى';
$lang['logout_master_rules_help_time'] = 'ساعات ودقائق مثل 20:00. فارغ: اليوم كله.';
$lang['logout_master_rules_zone'] = 'المنطقة الزمنية';
$lang['logout_master_rules_help_until'] = 'بعد هذا اليوم تحذف مهمة cron القاعدة. فارغ: تبقى.';
$lang['logout_master_rules_help_set'] = 'الحقل الفارغ لا تحدده هذه القاعدة. 0 يعني بلا حد.';
$lang['logout_master_rules_in_minutes'] = '{setting} (دقائق)';
$lang['logout_master_rules_in_seconds'] = '{setting} (ثوانٍ)';
$lang['logout_master_rules_in_count'] = '{setting} (عدد)';
$lang['logout_master_rules_bad_choice'] = 'المتوقع أحد الخيارات.';
$lang['logout_master_rules_bad_minutes'] = 'المتوقع عدد من الدقائق، مثل 15 أو 7.5.';
$lang['logout_master_rules_bad_number'] = 'المتوقع عدد صحيح.';
$lang['logout_master_rules_bad_name'] = 'المتوقع اسم.';
$lang['logout_master_rules_bad_nobody'] = 'المتوقع واحد موجود على الأقل.';
$lang['logout_master_rules_bad_day'] = 'المتوقع يوم مثل 2030-12-31.';
$lang['logout_master_rules_expected_seconds'] = 'المتوقع عدد صحيح من الثواني من 0 إلى {most}.';
$lang['logout_master_rules_expected_minutes'] = 'المتوقع عدد من الدقائق من 0 إلى {most}.';
$lang['logout_master_rules_expected_warning'] =
    'المتوقع 0 لعدم التحذير، أو عدد صحيح من الثواني من {least} (WCAG 2.2.1) إلى {most}.';
$lang['logout_master_rules_expected_extensions'] = 'المتوقع 0 لأي عدد، أو عدد صحيح من {least} (WCAG 2.2.1) إلى {most}.';
$lang['logout_master_rules_expected_count'] = 'المتوقع 0 لأي عدد، أو عدد صحيح من {least} إلى {most}.';
$lang['logout_master_rules_expected_limit'] = 'المتوقع حد، لأن السقف هو {ceiling}.';
$lang['logout_master_rules_expected_less_than_idle'] = 'المتوقع أقل من حد الخمول في هذه القاعدة، وهو {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] = 'المتوقع ما لا يزيد على التحذير في هذه القاعدة، وهو {warning}.';
$lang['logout_master_rules_expected_name'] = 'المتوقع اسم من 1 إلى {most} بايت، بلا أحرف تحكم، وليس "default".';
$lang['logout_master_rules_expected_own_name'] = 'المتوقع اسم لا تحمله قاعدة أخرى.';
$lang['logout_master_rules_expected_network'] =
    'المتوقع عناوين، أو شبكات بلا بتات مضيف، مثل 192.0.2.7 أو 10.0.0.0/8. الموجود: {found}';
$lang['logout_master_rules_expected_time'] = 'المتوقع وقت من {least} إلى {most}.';
$lang['logout_master_rules_expected_two_times'] = 'المتوقع وقتان مختلفان. من 00:00 إلى 24:00 هو اليوم كله.';
$lang['logout_master_rules_expected_both_times'] = 'المتوقع الوقتان معًا أو لا شيء منهما.';
$lang['logout_master_rules_expected_zone'] = 'المتوقع منطقة زمنية من قاعدة بيانات IANA، مثل Europe/Berlin أو UTC.';
$lang['logout_master_rules_expected_bytes'] = 'مع هذه القاعدة تتجاوز السياسة {most} بايت.';
$lang['logout_master_rules_expected_rules'] = 'في السياسة {most} قاعدة على الأكثر.';
$lang['logout_master_rules_unknown'] = 'لم يُعثر على أحد باسم "{found}".';
$lang['logout_master_rules_why_saved'] = 'حُفظت القاعدة {rule}';
$lang['logout_master_rules_why_moved'] = 'نُقلت القاعدة {rule}';
$lang['logout_master_rules_why_deleted'] = 'حُذفت القاعدة {rule}';
$lang['logout_master_rules_why_expired'] = 'انقضى آخر يوم لـ: {rule}';
$lang['logout_master_rules_why_contacts'] = 'تغيرت جهات اتصال العملاء: {rule}';
$lang['logout_master_rules_place_default'] = 'القيمة الافتراضية';
$lang['logout_master_rules_place_ceiling'] = 'السقف';
$lang['logout_master_rules_place_rule'] = 'القاعدة {rule}';
$lang['logout_master_rules_place_enforce'] = 'الإنفاذ';
$lang['logout_master_day_mon'] = 'الإثنين';
$lang['logout_master_day_tue'] = 'الثلاثاء';
$lang['logout_master_day_wed'] = 'الأربعاء';
$lang['logout_master_day_thu'] = 'الخميس';
$lang['logout_master_day_fri'] = 'الجمعة';
$lang['logout_master_day_sat'] = 'السبت';
$lang['logout_master_day_sun'] = 'الأحد';
$lang['logout_master_setting_idle_timeout'] = 'حد الخمول';
$lang['logout_master_setting_warning'] = 'التحذير';
$lang['logout_master_setting_cover'] = 'الحجب';
$lang['logout_master_setting_grace'] = 'المهلة';
$lang['logout_master_setting_resume'] = 'لفك القفل';
$lang['logout_master_setting_absolute_timeout'] = 'الحد المطلق';
$lang['logout_master_setting_remember_me'] = 'تذكرني';
$lang['logout_master_setting_max_hold'] = 'الانتظار';
$lang['logout_master_setting_max_sessions'] = 'الجلسات المتزامنة';
$lang['logout_master_setting_on_limit'] = 'عند بلوغ العدد';
$lang['logout_master_setting_ip_change'] = 'عند تغير العنوان';
$lang['logout_master_setting_max_extensions'] = 'التمديدات';
$lang['logout_master_setting_resume_restarts_absolute'] = 'فك القفل بكلمة المرور يعيد بدء الحد المطلق';
$lang['logout_master_on_limit_end_oldest'] = 'تنتهي أقدم جلسة';
$lang['logout_master_on_limit_refuse'] = 'لا تسجيل دخول آخر';
$lang['logout_master_ip_change_ignore'] = 'لا يحدث شيء';
$lang['logout_master_ip_change_lock'] = 'تُقفل الجلسة';
$lang['logout_master_ip_change_end'] = 'تنتهي الجلسة';
$lang['logout_master_presets_title'] = 'الإعدادات الجاهزة';
$lang['logout_master_presets_intro'] = 'حدود المعايير. يُعرض كل منها أولاً كتغيير للسياسة قبل حفظ أي شيء.';
$lang['logout_master_presets_preview'] = 'معاينة: {preset}';
$lang['logout_master_presets_changes'] = 'ما الذي سيتغير';
$lang['logout_master_presets_col_where'] = 'أين';
$lang['logout_master_presets_col_setting'] = 'الإعداد';
$lang['logout_master_presets_col_before'] = 'قبل';
$lang['logout_master_presets_col_after'] = 'بعد';
$lang['logout_master_presets_others'] =
    'تبقى جميع القواعد الأخرى. لا تتجاوز أي قاعدة السقف، لكن قد تكون أخف فيما لا سقف له: راجع الحدود الفعلية.';
$lang['logout_master_presets_apply'] = 'تطبيق هذا الإعداد';
$lang['logout_master_preset_applied'] = 'حُفظ الإعداد ويسري من الطلب التالي.';
$lang['logout_master_preset_same'] = 'لن يتغير شيء: السياسة تنص على ذلك بالفعل.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'دليل ISM الأسترالي';
$lang['logout_master_preset_office'] = 'مكتب مريح';
$lang['logout_master_preset_pci_text'] =
    'بعد أكثر من 15 دقيقة دون نشاط يجب أن يسجل الشخص الدخول من جديد. لا يذكر حداً مطلقاً.';
$lang['logout_master_preset_aal2_text'] = 'ينبغي أن تنتهي الجلسة بعد ساعة دون نشاط و24 ساعة إجمالاً.';
$lang['logout_master_preset_aal3_text'] =
    'يجب أن تنتهي الجلسة بعد 12 ساعة إجمالاً وينبغي أن تنتهي بعد 15 دقيقة دون نشاط. يتطلب AAL3 أيضاً وسائل '
    . 'مصادقة لا توفرها هذه الحدود.';
$lang['logout_master_preset_hipaa_text'] =
    'يجب أن تنتهي الجلسة بعد مدة خمول محددة مسبقاً. لا يذكر القانون رقماً؛ 15 دقيقة هي المعتادة فقط.';
$lang['logout_master_preset_cis_text'] =
    'قفل بعد 15 دقيقة على الأكثر في الحواسيب العامة (دقيقتان في الأجهزة المحمولة التي لا يميزها النظام). لا '
    . 'تُذكر مدة القفل؛ 30 دقيقة معتادة.';
$lang['logout_master_preset_ism_text'] =
    'قفل بعد 15 دقيقة على الأكثر، وإخفاء كل ما على الشاشة، ولا يستطيع أحد تعطيله. مدة القفل ووقت حجب الصفحة '
    . 'قبله قيم معتادة.';
$lang['logout_master_preset_office_text'] =
    'معتاد لمكتب مغلق وليس معياراً: ساعة دون نشاط و12 ساعة إجمالاً. يزيل السقف.';
$lang['logout_master_limits_title'] = 'الحدود الفعلية';
$lang['logout_master_limits_intro'] = 'ما يسري على شخص ما ولماذا.';
$lang['logout_master_limits_person'] = 'عنوان البريد أو الرقم';
$lang['logout_master_limits_address'] = 'عنوان IP (اختياري)';
$lang['logout_master_limits_bad_address'] = 'وُجد "{found}" والمتوقع عنوان IP.';
$lang['logout_master_limits_of'] = 'ما يسري على {person}';
$lang['logout_master_limits_col_value'] = 'القيمة';
$lang['logout_master_limits_col_rule'] = 'من القاعدة';
$lang['logout_master_limits_col_lost'] = 'ما لم يُؤخذ به';
$lang['logout_master_limits_capped'] = 'خُفّض من {value}';
$lang['logout_master_limits_now'] = 'في هذه اللحظة: قد تغيّر قواعد الساعات ذلك تلقائياً.';
$lang['logout_master_lifetimes_title'] = 'ساعات أخرى';
$lang['logout_master_lifetimes_intro'] =
    'لـ PHP وإطار عمل النظام وملف تعريف الارتباط مدد خاصة. ما ينتهي أولاً هو الغالب.';
$lang['logout_master_lifetimes_col_first'] = 'الغالب';
$lang['logout_master_lifetimes_col_means'] = 'المعنى';
$lang['logout_master_lifetimes_this'] = 'هذه المدة';
$lang['logout_master_lifetimes_idle'] = 'حد الخمول';
$lang['logout_master_lifetimes_line'] = 'هذه تنتهي قبل حد الخمول وتغلب: {names}.';
$lang['logout_master_lifetime_session'] =
    'قد تختفي جلسة النظام بعد هذه المدة من آخر طلب، فيُسجَّل خروج الشخص دون تحذير.';
$lang['logout_master_lifetime_cookie'] = 'يحذف المتصفح ملف تعريف الجلسة بعد هذه المدة من آخر صفحة جددته.';
$lang['logout_master_lifetime_cookie_browser'] = 'يبقى ملف تعريف الجلسة حتى إغلاق المتصفح.';
$lang['logout_master_lifetime_collected'] = 'قد يزيل PHP بيانات الجلسة بعد هذه المدة من آخر طلب.';
$lang['logout_master_lifetime_not_collected'] =
    'لا يزيل PHP الجلسات القديمة هنا (session.gc_probability يساوي 0)، فلا ينهي هذا شيئاً.';
$lang['logout_master_lifetime_update'] = 'بعد هذه المدة تمنح الصفحة الجلسة معرفاً جديداً. لا ينهي ذلك شيئاً.';
$lang['logout_master_lifetime_csrf'] = 'يُرفض النموذج الأقدم من ذلك ما لم يمنحه برنامج الصفحة رمزاً جديداً.';
$lang['logout_master_preview_title'] = 'التحذير';
$lang['logout_master_preview_intro'] = 'هذا ما يراه الناس قبل تسجيل خروجهم.';
$lang['logout_master_preview_show'] = 'عرض التحذير';
$lang['logout_master_preview_note'] = 'معاينة: لا يُسجَّل خروج أحد بها.';
$lang['logout_master_dry_run_title'] = 'تشغيل تجريبي';
$lang['logout_master_dry_run_on'] = 'التشغيل التجريبي جارٍ: لا يُنفَّذ شيء';
$lang['logout_master_dry_run_off'] = 'الحدود منفَّذة';
$lang['logout_master_dry_run_meaning'] =
    'في التشغيل التجريبي لا يُحذَّر أحد ولا تُقفل جلسته ولا يُسجَّل خروجه. يُسجَّل ما كان سيحدث لتراه قبل '
    . 'سريان الحدود.';
$lang['logout_master_dry_run_question'] = 'التسجيل أولاً أم التنفيذ الآن؟ إلى أن تختار، الحدود منفَّذة.';
$lang['logout_master_dry_run_answer'] = 'اختيار';
$lang['logout_master_dry_run_choose_record'] = 'التسجيل فقط';
$lang['logout_master_dry_run_choose_enforce'] = 'التنفيذ الآن';
$lang['logout_master_dry_run_chosen_record'] = 'من الآن لا يُنفَّذ شيء ويُسجَّل كل شيء.';
$lang['logout_master_dry_run_chosen_enforce'] = 'من الآن الحدود منفَّذة.';
$lang['logout_master_dry_run_banner'] = 'تسجيل الخروج التلقائي في تشغيل تجريبي: لا يُنفَّذ شيء ولا يُسجَّل خروج أحد.';
$lang['logout_master_dry_run_found'] = 'من كان سيُسجَّل خروجه';
$lang['logout_master_dry_run_nothing'] = 'لم يُسجَّل شيء بعد. تُحدَّث القائمة نحو مرة في الدقيقة.';
$lang['logout_master_dry_run_sum'] = 'الحالات: {times}. الأشخاص: {people}. مع عمل غير محفوظ: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'عمل غير محفوظ';
$lang['logout_master_dry_run_unsaved_help'] = 'عمل غير محفوظ: لا تزال مسودة من اليوم السابق لتلك اللحظة محفوظة.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'صفحة تنتظر قاعدة البيانات';
$lang['logout_master_upgrade_older'] =
    'قاعدة بيانات الوحدة أقدم من ملفاتها: إصدارها {found}، وإصدار الملفات {expected}. الناقص: {tables}. '
    . 'اضغط «ترقية قاعدة البيانات» لهذه الوحدة في الإعداد ← الوحدات.';
$lang['logout_master_upgrade_missing'] =
    'ينقص قاعدة البيانات: {tables}. أوقف هذه الوحدة في الإعداد ← الوحدات ثم فعّلها من جديد، فيُنشأ '
    . 'الناقص مرة أخرى. تبقى الإعدادات والقواعد كما هي؛ أما ما كان في الجداول فقد ضاع.';
$lang['logout_master_upgrade_tell'] = 'لا يمكن عرض هذه الصفحة حاليًا. يُرجى إبلاغ أحد المسؤولين.';
$lang['logout_master_upgrade_link'] = 'إلى الوحدات';
$lang['logout_master_unlock_impossible'] = 'لا يمكن التحقق من ذلك هنا حاليًا. سجّل الخروج ثم سجّل الدخول من جديد.';
$lang['logout_master_drafts_unreachable'] = 'لا يمكن الوصول إلى المسودات حاليًا. لم يتغير شيء.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'المراجعة';
$lang['logout_master_review_intro'] =
    'تطلب المعايير إعادة النظر في الحدود من حين لآخر: PCI DSS 4.0.1 12.1.2 وFedRAMP AC-1 مرة كل 12 شهرًا '
    . 'على الأقل، وISO/IEC 27001 A.5.1 على فترات مخططة وبعد التغييرات.';
$lang['logout_master_review_state'] = 'الوضع الحالي';
$lang['logout_master_review_owner'] = 'المسؤول';
$lang['logout_master_review_nobody'] = 'لا أحد';
$lang['logout_master_review_owner_gone'] = 'لم يعد يستطيع الدخول أو التعديل';
$lang['logout_master_review_last'] = 'آخر مراجعة';
$lang['logout_master_review_never'] = 'لم تتم بعد';
$lang['logout_master_review_next'] = 'المراجعة القادمة';
$lang['logout_master_review_is_overdue'] = 'متأخرة';
$lang['logout_master_review_overdue'] = 'تأخرت مراجعة هذه القواعد عن موعدها.';
$lang['logout_master_review_note'] = 'ما الذي تمت مراجعته وما النتيجة';
$lang['logout_master_review_done'] = 'تمت المراجعة';
$lang['logout_master_review_plan'] = 'المسؤول واليوم';
$lang['logout_master_review_not_saved'] = 'لم يُحفظ شيء: راجع الحقول أدناه.';
$lang['logout_master_review_zone'] = 'يوم بحسب المنطقة الزمنية لنظام CRM ({zone}).';
$lang['logout_master_review_interval'] = 'من مراجعة إلى التالية';
$lang['logout_master_review_months'] = 'عدد الأشهر: {months}';
$lang['logout_master_review_why_wanted'] = 'كل تغيير في القواعد يحتاج إلى سبب';
$lang['logout_master_review_save'] = 'حفظ';
$lang['logout_master_review_saved'] = 'تم الحفظ.';
$lang['logout_master_review_is_done'] = 'سُجّلت المراجعة في سجل التدقيق. موعد التالية {day}.';
$lang['logout_master_review_bad_owner'] = 'المتوقع شخص يستطيع الدخول ويحق له تعديل القواعد.';
$lang['logout_master_review_bad_day'] = 'المتوقع يوم ابتداءً من {today}، مثل 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'لم يُذكر سبب. كل تغيير في القواعد هنا يحتاج إلى سبب.';
$lang['logout_master_history_title'] = 'السجل';
$lang['logout_master_history_intro'] =
    'كل تغيير حُفظ في هذه الصفحات أو في الإعدادات أو من سطر الأوامر: من ومتى ولماذا وماذا. يعود إلى ما '
    . 'يعود إليه سجل التدقيق. التغييرات عبر SQL أو الاستيراد موجودة في سجل التدقيق وحده.';
$lang['logout_master_history_old'] = 'القديمة';
$lang['logout_master_history_new'] = 'الجديدة';
$lang['logout_master_history_revision'] = 'النسخة';
$lang['logout_master_history_places'] = 'المواضع المتغيرة';
$lang['logout_master_history_choose_new'] = 'النسخة {revision} على أنها الجديدة';
$lang['logout_master_history_choose_old'] = 'النسخة {revision} على أنها القديمة';
$lang['logout_master_history_one'] = 'النسخة {revision}';
$lang['logout_master_history_two'] = 'من النسخة {old} إلى النسخة {new}';
$lang['logout_master_history_in_force'] = 'سارية';
$lang['logout_master_history_none'] = 'لم يُحفظ أي تغيير بعد.';
$lang['logout_master_history_compare'] = 'مقارنة القديمة بالجديدة';
$lang['logout_master_history_back'] = 'كل النسخ';
$lang['logout_master_history_changed'] = 'هذا الصف ليس كما كُتب';
$lang['logout_master_history_unreadable'] = 'تتعذر قراءة إحدى الوثيقتين.';
$lang['logout_master_history_same'] = 'كلتاهما تقول الشيء نفسه.';
$lang['logout_master_history_put_back'] = 'استعادة النسخة {revision}';
$lang['logout_master_history_put_back_help'] =
    'تصبح نسخة جديدة، وهذا ما سيتغير اليوم. الأيام الأخيرة للقواعد والعملاء الذين تذكرهم ليست جزءًا '
    . 'منها: راجع القواعد بعد ذلك.';
$lang['logout_master_history_unknown'] = 'لا توجد نسخة كهذه في سجل التدقيق.';
$lang['logout_master_history_not_believed'] = 'هذا الصف من سجل التدقيق ليس كما كُتب، لذلك لم يُستعَد.';
$lang['logout_master_history_why'] = 'استُعيدت النسخة {revision}';
$lang['logout_master_history_is_back'] = 'استُعيدت النسخة كنسخة جديدة، وتسري من الطلب التالي.';
$lang['logout_master_history_order'] = 'الترتيب';
$lang['logout_master_pause_banner'] =
    'تسجيل الخروج التلقائي موقوف حتى {until} ({zone}): لن يُخرَج أحد. السبب: {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'الإعلانات';
$lang['logout_master_announce_news'] = 'تغيّرت الحدود منذ آخر مرة أُبلغ بها الأشخاص.';
$lang['logout_master_announce_intro'] = 'أبلغ الأشخاص عندما تتغيّر حدودهم. لا يُرسل شيء قبل أن تراه وتؤكده.';
$lang['logout_master_announce_changes'] = 'ما الذي يتغيّر';
$lang['logout_master_announce_no_changes'] = 'لم يتغيّر شيء منذ آخر إبلاغ. ومع ذلك يمكنك الإعلان عن شيء بكلماتك.';
$lang['logout_master_announce_need_not'] = 'لا حاجة إلى الإبلاغ بهذا';
$lang['logout_master_announce_told'] = 'تُعدّ هذه التغييرات معروفة.';
$lang['logout_master_announce_new'] = 'إعلان جديد';
$lang['logout_master_announce_to'] = 'لمن';
$lang['logout_master_announce_to_staff'] = 'الموظفون';
$lang['logout_master_announce_to_contact'] = 'جهات اتصال العملاء';
$lang['logout_master_announce_ways'] = 'بأي الطرق';
$lang['logout_master_announce_way_banner'] = 'شريط في كل صفحة';
$lang['logout_master_announce_way_mail'] = 'البريد الإلكتروني';
$lang['logout_master_announce_mail_help'] = 'يرسل cron في نظام CRM الرسائل، حتى 200 في كل تشغيل، وإلى الأشخاص النشطين فقط.';
$lang['logout_master_announce_no_mail'] = 'لا يتيح هذا النظام قوالب بريد للوحدات، لذا لا يمكن سوى الشريط.';
$lang['logout_master_announce_from'] = 'ساري من';
$lang['logout_master_announce_from_help'] = 'هذا ما يقرؤه الأشخاص. تسري السياسة المحفوظة فوراً، فاحفظها في ذلك اليوم.';
$lang['logout_master_announce_until'] = 'يظهر حتى';
$lang['logout_master_announce_until_help'] = 'آخر يوم يظهر فيه لمن لم يقرأه.';
$lang['logout_master_announce_note'] = 'جملة منك';
$lang['logout_master_announce_note_help'] = 'سبب التغيير أو من يُسأل عنه. تظهر كما تكتبها وبلغة واحدة.';
$lang['logout_master_announce_asks'] = 'اطلب من الأشخاص تأكيد القراءة';
$lang['logout_master_announce_preview'] = 'اعرض ما سيراه الأشخاص';
$lang['logout_master_announce_preview_title'] = 'ما سيراه الأشخاص';
$lang['logout_master_announce_preview_help'] = 'يقرأه كل شخص بلغته مع ما يتغيّر بالنسبة إليه. لم يُرسل شيء بعد.';
$lang['logout_master_announce_is_asked'] = 'يُطلب تأكيد القراءة.';
$lang['logout_master_announce_is_not_asked'] = 'لا يُطلب تأكيد القراءة.';
$lang['logout_master_announce_mail_template'] = 'حسب القالب الأصلي. إن غُيّر في قوالب البريد بالنظام فيُرسل ذلك النص.';
$lang['logout_master_announce_publish'] = 'أعلِن الآن';
$lang['logout_master_announce_begun'] = 'تم الإعلان. تُرسل الرسائل مع عمليات cron التالية.';
$lang['logout_master_announce_not_sent'] = 'لم يُعلن شيء. الأخطاء مبيّنة عند الحقول.';
$lang['logout_master_announce_bad_to'] = 'يُتوقع اختيار مجموعة واحدة على الأقل.';
$lang['logout_master_announce_bad_ways'] = 'يُتوقع اختيار طريقة واحدة على الأقل يتيحها النظام.';
$lang['logout_master_announce_bad_until'] = 'يُتوقع يوم من اليوم فصاعداً وخلال سنة.';
$lang['logout_master_announce_bad_note'] = 'لم يتغيّر شيء، لذا تُتوقع جملة.';
$lang['logout_master_announce_changed_meanwhile'] = 'تغيّر شيء منذ أن نظرت، أو أُعلن عنه بالفعل. انظر مرة أخرى.';
$lang['logout_master_announce_too_many'] = 'هناك ثلاثة إعلانات معروضة بالفعل. أنهِ أحدها أولاً.';
$lang['logout_master_announce_all'] = 'الإعلانات حتى الآن';
$lang['logout_master_announce_none'] = 'لم يُعلن شيء بعد.';
$lang['logout_master_announce_col_begun'] = 'أُعلن في';
$lang['logout_master_announce_col_to'] = 'لمن';
$lang['logout_master_announce_col_state'] = 'الحالة';
$lang['logout_master_announce_col_read'] = 'قُرئ';
$lang['logout_master_announce_col_mails'] = 'الرسائل';
$lang['logout_master_announce_col_person'] = 'الشخص';
$lang['logout_master_announce_col_email'] = 'العنوان';
$lang['logout_master_announce_col_when'] = 'قُرئ في';
$lang['logout_master_announce_col_by'] = 'أين';
$lang['logout_master_announce_col_mail'] = 'الرسالة';
$lang['logout_master_announce_is_over'] = 'انتهى';
$lang['logout_master_announce_is_on'] = 'يظهر حتى {day}';
$lang['logout_master_announce_read_of'] = 'قرأه {read} من {people}.';
$lang['logout_master_announce_hidden_of'] = 'أخفاه {read} من {people}.';
$lang['logout_master_announce_sent_of'] = 'أُرسلت {sent} من {people} رسالة، وفشلت {failed}.';
$lang['logout_master_announce_one'] = 'إعلان {day}';
$lang['logout_master_announce_mailed_doubt'] = 'غير مؤكدة: توقف cron أثناء الإرسال';
$lang['logout_master_announce_mailed_sending'] = 'قيد الإرسال';
$lang['logout_master_announce_mailed_sent'] = 'أُرسلت';
$lang['logout_master_announce_mailed_failed'] = 'فشلت';
$lang['logout_master_announce_mailed_again'] = 'تنتظر التشغيل التالي';
$lang['logout_master_announce_mail_again'] = 'أعد إرسال تلك الرسائل';
$lang['logout_master_announce_mail_again_help'] = 'الرسائل الفاشلة والتي لا يُعرف هل أُرسلت. لا يتلقى غيرهم رسالة ثانية.';
$lang['logout_master_announce_mail_again_done'] = 'رسائل تُرسل مرة أخرى: {mails}';
$lang['logout_master_announce_end'] = 'أنهِ هذا الإعلان';
$lang['logout_master_announce_end_help'] = 'لا يراه أحد بعد ذلك، ولا تُرسل الرسائل المتبقية.';
$lang['logout_master_announce_ended'] = 'انتهى الإعلان.';
$lang['logout_master_announce_delete'] = 'احذف هذا الإعلان';
$lang['logout_master_announce_delete_help'] = 'تُحذف معه قائمة من قرأه. يحتفظ السجل بالبداية والنهاية والأعداد.';
$lang['logout_master_announce_deleted'] = 'حُذف الإعلان.';
$lang['logout_master_announce_gone'] = 'لم يعد هناك إعلان كهذا.';
$lang['logout_master_announce_people'] = 'من قرأه';
$lang['logout_master_announce_filter'] = 'اعرض';
$lang['logout_master_announce_filter_all'] = 'الجميع';
$lang['logout_master_announce_filter_read'] = 'من قرأوه';
$lang['logout_master_announce_filter_unread'] = 'من لم يقرأوه';
$lang['logout_master_announce_filter_unsent'] = 'الرسالة فشلت أو لم تكتمل';
$lang['logout_master_announce_by_banner'] = 'في الشريط';
$lang['logout_master_announce_by_page'] = 'في صفحة حفظ العمل';
$lang['logout_master_announce_nobody'] = 'لا أحد.';
$lang['logout_master_announce_before'] = 'السابقون';
$lang['logout_master_announce_more'] = 'المزيد';
$lang['logout_master_announce_banner_title'] = 'تتغيّر قواعد تسجيل الخروج التلقائي';
$lang['logout_master_announce_holds_from'] = 'ابتداءً من {day}:';
$lang['logout_master_announce_change'] = '{setting}: حتى الآن {before}، ثم {after}';
$lang['logout_master_announce_same'] = 'تبقى حدودك أنت كما هي.';
$lang['logout_master_announce_enforced'] = 'تُطبَّق الحدود؛ وحتى الآن كان أثرها يُسجَّل فقط.';
$lang['logout_master_announce_recorded'] = 'في الوقت الحالي لا يُسجَّل خروج أحد تلقائياً.';
$lang['logout_master_announce_others'] = 'تتغيّر أيضاً قواعد لأشخاص أو شبكات أو ساعات معيّنة.';
$lang['logout_master_announce_group_role'] = 'الدور {role}';
$lang['logout_master_announce_group_admins'] = 'المديرون، الدور {role}';
$lang['logout_master_announce_subject'] = '{site}: تتغيّر قواعد تسجيل الخروج التلقائي';
$lang['logout_master_announce_mail_asks'] = 'يرجى تسجيل الدخول وتأكيد قراءة هذا في الصفحة أدناه.';
$lang['logout_master_announce_read'] = 'قرأته';
$lang['logout_master_announce_hide'] = 'أخفِ هذا';
$lang['logout_master_announce_noted'] = 'شكراً. سُجّل أنك قرأته.';
$lang['logout_master_announce_hidden'] = 'لن يظهر لك بعد الآن.';
$lang['logout_master_keep_title'] = 'كيف تحافظ على عملك';
$lang['logout_master_keep_intro'] = 'عندما تغادر يسجّل النظام خروجك حتى لا يستخدم أحد ما تركته مفتوحاً. ولا يعيقك أثناء عملك.';
$lang['logout_master_keep_limits'] = 'حدودك أنت';
$lang['logout_master_keep_nothing_enforced'] = 'في الوقت الحالي لا يُطبَّق عليك شيء.';
$lang['logout_master_keep_idle'] = 'بعد {time} دون نشاط يُسجَّل خروجك.';
$lang['logout_master_keep_idle_locks'] =
    'بعد {time} دون نشاط تُقفل الصفحة. ولمدة {grace} أخرى يمكنك فتحها والمتابعة، ثم يُسجَّل خروجك.';
$lang['logout_master_keep_warning_at'] = 'يظهر تحذير قبل ذلك بمدة {time}.';
$lang['logout_master_keep_no_idle'] = 'لا يُسجَّل خروجك بسبب عدم النشاط.';
$lang['logout_master_keep_absolute'] = 'بعد {time} من تسجيل الدخول عليك تسجيل الدخول مجدداً مهما كنت نشطاً.';
$lang['logout_master_keep_warning'] = 'ماذا يعني التحذير';
$lang['logout_master_keep_warning_help'] =
    'يعدّ تنازلياً حتى نهاية جلستك. اضغط «{stay}» وهذا يكفي. تُحسب الكتابة والنقر قبل ظهوره أيضاً، ولا تُحسب '
    . 'الصفحات التي تحدّث نفسها فقط.';
$lang['logout_master_keep_drafts'] = 'ما كنت تكتبه';
$lang['logout_master_keep_no_drafts'] = 'لا يحتفظ هذا الموقع بالمسودات. احفظ ما تكتبه قبل أن تغادر.';
$lang['logout_master_keep_drafts_help'] =
    'ما تكتبه في النماذج يُحفظ {hours} ساعة مشفّراً ولك وحدك. سجّل الدخول مجدداً وافتح الصفحة نفسها فتعرض عليك '
    . 'نصك. كلها هنا:';
$lang['logout_master_keep_lock'] = 'عندما تبتعد';
$lang['logout_master_keep_lock_help'] = 'اقفل الصفحة بدلاً من انتظار الحد. وستعود إلى المكان نفسه.';
$lang['logout_master_keep_phone_help'] = 'إذا كنت تتحدث فقط ولا تكتب فأخبر النظام فينتظر الحد.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'هل ما زلت هنا؟';
$lang['logout_master_warning_message'] = 'لم يكن لديك نشاط. سيُسجَّل خروجك خلال {time}.';
$lang['logout_master_warning_message_lock'] = 'لم يكن لديك نشاط. ستُقفل الشاشة خلال {time}.';
$lang['logout_master_absolute_message'] =
    'تبلغ جلستك أطول مدتها وتنتهي خلال {time}. احفظ عملك وسجّل الدخول من جديد؛ لا يمكن تأجيل ذلك.';
$lang['logout_master_stay'] = 'البقاء متصلاً';
$lang['logout_master_logout_now'] = 'تسجيل الخروج الآن';
$lang['logout_master_understood'] = 'حسنًا';
$lang['logout_master_time_minutes_seconds'] = '{minutes} د {seconds} ث';
$lang['logout_master_time_seconds'] = '{seconds} ث';
$lang['logout_master_spoken_minutes'] = 'بقي {minutes} دقائق';
$lang['logout_master_spoken_seconds'] = 'بقي {seconds} ثانية';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] = 'تعذّر تمديد جلستك. انسخ ما كتبته ثم سجّل الدخول من جديد.';
$lang['logout_master_locked_message'] = 'لم يكن لديك نشاط لبعض الوقت. افتح القفل لتتابع من حيث كنت.';
$lang['logout_master_unlock'] = 'فتح القفل';
$lang['logout_master_unlock_password'] = 'كلمة مرورك';
$lang['logout_master_unlock_code'] = 'رمز عاملك الثاني';
$lang['logout_master_unlock_wrong'] = 'كلمة المرور هذه غير صحيحة.';
$lang['logout_master_unlock_wait'] = 'كلمات مرور خاطئة كثيرة. أعد المحاولة بعد {minutes} دقيقة.';
$lang['logout_master_hold_question'] = 'تغطية الصفحة وإبقائي مسجل الدخول لمدة:';
$lang['logout_master_hold_refused'] = 'تعذرت تغطية الصفحة. أقفلها أو سجل الخروج بدلًا من ذلك.';
$lang['logout_master_hold_cancel'] = 'إلغاء';
$lang['logout_master_away_title'] = 'على الهاتف';
$lang['logout_master_away_message'] = 'الصفحة مغطاة. تبقى مسجل الدخول لمدة {time} على الأكثر.';
$lang['logout_master_away_back'] = 'لقد عدت';
$lang['logout_master_time_minutes'] = '{minutes} د';
