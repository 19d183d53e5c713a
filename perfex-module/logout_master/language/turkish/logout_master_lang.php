<?php

/**
 * Turkish texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'tr';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'turkish';

// The settings tab
$lang['logout_master_settings_tab'] = 'Otomatik oturum kapatma';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Hâlâ orada mısınız?';
$lang['logout_master_warning_message'] = 'Etkin değildiniz. Oturumunuz {time} içinde kapatılacak.';
$lang['logout_master_warning_message_lock'] = 'Etkin değildiniz. Ekran {time} içinde kilitlenecek.';
$lang['logout_master_absolute_message'] =
    'Oturumunuz en uzun süresine ulaşıyor ve {time} içinde sona eriyor. Çalışmanızı kaydedip yeniden giriş '
    . 'yapın; bu ertelenemez.';
$lang['logout_master_stay'] = 'Oturumu açık tut';
$lang['logout_master_logout_now'] = 'Şimdi çıkış yap';
$lang['logout_master_understood'] = 'Tamam';
$lang['logout_master_retry'] = 'Yeniden dene';
$lang['logout_master_time_minutes_seconds'] = '{minutes} dk {seconds} sn';
$lang['logout_master_time_seconds'] = '{seconds} sn';
$lang['logout_master_spoken_minutes'] = '{minutes} dakika kaldı';
$lang['logout_master_spoken_seconds'] = '{seconds} saniye kaldı';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Oturumunuzun açık olup olmadığı denetleniyor…';
$lang['logout_master_extend_failed'] =
    'Oturumunuz uzatılamadı. Yazdıklarınızı kopyalayın, sonra yeniden giriş yapın.';
$lang['logout_master_offline'] = 'Sunucu yanıt vermiyor. Çalışmanız bu sayfada kalır; denemeyi sürdürüyoruz.';
$lang['logout_master_ended_title'] = 'Oturumunuz kapalı';
$lang['logout_master_ended_message'] = 'Oturumunuz sona erdi. Devam etmek için yeniden giriş yapın.';
$lang['logout_master_login'] = 'Giriş yap';
$lang['logout_master_locked_title'] = 'Ekran kilitli';
$lang['logout_master_locked_message'] =
    'Bir süredir etkin değildiniz. Kaldığınız yerden devam etmek için kilidi açın.';
$lang['logout_master_unlock'] = 'Kilidi aç';
$lang['logout_master_unlock_password'] = 'Parolanız';
$lang['logout_master_unlock_wrong'] = 'Bu parola doğru değil.';
$lang['logout_master_unlock_wait'] = 'Çok fazla yanlış parola. {minutes} dakika sonra yeniden deneyin.';
$lang['logout_master_copy_text'] = 'Yazdıklarımı kopyala';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'Oturumum';
$lang['logout_master_mine_title'] = 'Oturumlarım';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'Telefondayım';
$lang['logout_master_hold_question'] = 'Sayfayı ört ve oturumumu şu süre açık tut:';
$lang['logout_master_hold_refused'] = 'Sayfa örtülemedi. Bunun yerine kilitleyin veya oturumu kapatın.';
$lang['logout_master_hold_cancel'] = 'Vazgeç';
$lang['logout_master_away_title'] = 'Telefonda';
$lang['logout_master_away_message'] = 'Sayfa örtülü. En fazla {time} oturumda kalırsınız.';
$lang['logout_master_away_back'] = 'Döndüm';
$lang['logout_master_lock_now'] = 'Şimdi kilitle';
$lang['logout_master_time_minutes'] = '{minutes} dk';

// Drafts
$lang['logout_master_drafts_title'] = 'Taslaklarım';

// Adımların alanları ve ikinci etkenle kilit açma
$lang['logout_master_unlock_code'] = 'İkinci etkeninizin kodu';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Denetim kaydı';
$lang['logout_master_alarm_canary'] = 'Günlük sınama oturumu zamanında sona ermedi. Denetim kaydına bakın.';
$lang['logout_master_alarm_chain'] = 'Denetim kaydı yazıldığı gibi değil. Kaydı açıp zinciri denetleyin.';
$lang['logout_master_alarm_silent'] = 'Üç gündür hiçbir sınama oturumu sonuç vermedi. CRM’in cron görevi çalışıyor mu?';
$lang['logout_master_capability_title'] = 'Otomatik oturum kapatma';
$lang['logout_master_capability_view'] = 'Kuralları ve sayıları görme';
$lang['logout_master_capability_edit'] = 'Kuralları düzenleme';
$lang['logout_master_capability_end_sessions'] = 'Başkalarının oturumlarını sonlandırma';
$lang['logout_master_capability_audit'] = 'Denetim kaydı ve kanıtlar';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Açık oturumlar';
$lang['logout_master_reports_title'] = 'Oturum kapatma sayıları';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Kurallar';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'Oturum kapatma kurallarının gözden geçirilmesi iki hafta içinde yapılmalı.';
$lang['logout_master_review_due'] = 'Oturum kapatma kurallarını gözden geçirme günü geldi.';
$lang['logout_master_review_late'] = 'Oturum kapatma kurallarının gözden geçirilmesi gecikti.';
$lang['logout_master_review_soon_all'] =
    'Oturum kapatma kurallarının gözden geçirilmesi iki hafta içinde yapılmalı. Oturum açıp '
    . 'düzenleyebilen bir sorumlu belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.';
$lang['logout_master_review_due_all'] =
    'Oturum kapatma kurallarını gözden geçirme günü geldi. Oturum açıp düzenleyebilen bir sorumlu '
    . 'belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.';
$lang['logout_master_review_late_all'] =
    'Oturum kapatma kurallarının gözden geçirilmesi gecikti. Oturum açıp düzenleyebilen bir sorumlu '
    . 'belirtilmediği için düzenleme yetkisi olan herkese haber veriliyor.';
