<?php

/** Turkish texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'tr';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'turkish';

// The settings tab
$lang['logout_master_settings_tab'] = 'Otomatik oturum kapatma';
$lang['logout_master_settings_link'] = 'Ayarlar';
$lang['logout_master_settings_enabled'] = 'Ayrılan kişilerin oturumunu kapat';
$lang['logout_master_settings_enabled_help'] = 'Kapalıyken kimse izlenmez: oturumlar bu modül yokmuş gibi sona erer.';
$lang['logout_master_settings_yes'] = 'Evet';
$lang['logout_master_settings_no'] = 'Hayır';
$lang['logout_master_settings_of_staff'] = 'Personel';
$lang['logout_master_settings_of_contact'] = 'Müşteri kişileri';
$lang['logout_master_settings_of_module'] = 'Otomatik oturum kapatma';
$lang['logout_master_settings_document'] = 'Politika belgesinin tamamı (JSON)';
$lang['logout_master_settings_document_help'] =
    'Rol, kişi, ağ veya saate göre kurallar için. Bu metni değiştirirseniz yalnızca o kaydedilir, yukarıdaki '
    . 'alanlar dikkate alınmaz. Yukarıdaki alanlar “staff” ve “contacts” kurallarını değiştirir; diğer kurallar '
    . 'olduğu gibi kalır.';
$lang['logout_master_settings_broken'] =
    'Kayıtlı politika belgesi okunamıyor; burada yerleşik sınırlar gösteriliyor. Kaydetmek onun yerini alır.';
$lang['logout_master_field_enabled'] = 'Ayrılan kişilerin oturumunu kapat';
$lang['logout_master_field_idle_minutes'] = 'Hareketsizlik sınırı (dakika)';
$lang['logout_master_help_idle_minutes'] =
    'Hiç etkinlik olmadan oturumun kilitlenmesine veya sona ermesine kadar geçen dakika: sınır yoksa 0, en çok '
    . '1440. PCI DSS 8.2.8 ve CIS Controls 4.3 15 veya daha azını ister.';
$lang['logout_master_field_warning_seconds'] = 'Uyarı (saniye)';
$lang['logout_master_help_warning_seconds'] =
    'Hareketsizlik sınırından kaç saniye önce kişinin hâlâ orada olup olmadığının sorulacağı: hiç için 0, yoksa '
    . '20 ile 3600 arası. WCAG 2.2.1 en az 20 ister.';
$lang['logout_master_field_grace_seconds'] = 'Ek süre (saniye)';
$lang['logout_master_help_grace_seconds'] =
    'Hareketsiz oturumun sona ermeden önce yalnızca kilitli kaldığı ve açılabildiği saniye: hiç için 0, en çok '
    . '86400.';
$lang['logout_master_field_absolute_minutes'] = 'Mutlak sınır (dakika)';
$lang['logout_master_help_absolute_minutes'] =
    'Kişi ne kadar etkin olursa olsun oturumun girişten kaç dakika sonra sona ereceği: sınır yoksa 0, en çok '
    . '43200. NIST SP 800-63B-4 AAL2 için 24 saat (1440) veya daha azını, AAL3 için 12 saat (720) veya daha azını '
    . 'ister.';
$lang['logout_master_field_resume'] = 'Kilidi açmak için';
$lang['logout_master_help_resume'] =
    'Oturum kilitliyken kişinin devam etmek için yaptığı şey. NIST SP 800-63B-4 parola ister.';
$lang['logout_master_resume_password'] = 'parola';
$lang['logout_master_resume_click'] = 'bir tıklama';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: bulunan {found}, beklenen {expected}. Hiçbir şey kaydedilmedi.';
$lang['logout_master_form_refused'] = 'Politika reddedildi: {error}. Hiçbir şey kaydedilmedi.';
$lang['logout_master_form_expected_minutes'] = '0 veya {least} ile {most} arasında bir dakika sayısı';
$lang['logout_master_form_expected_seconds'] = '0 veya {least} ile {most} arasında tam bir saniye sayısı';
$lang['logout_master_form_expected_less_than_idle'] = '{idle} saniye olan hareketsizlik sınırından azı';
$lang['logout_master_form_expected_resume'] = 'password veya click';
$lang['logout_master_form_expected_yes_no'] = 'evet veya hayır';

// Banner for admins
$lang['logout_master_health_title'] = 'Otomatik oturum kapatma olması gerektiği gibi çalışmıyor';
$lang['logout_master_activation_refused'] = 'Logout Master etkinleştirilmedi. {problem}';
$lang['logout_master_health_extension_missing'] =
    'PHP eklentisi logout_master yüklü değil; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. CRM çalışmaya '
    . 'devam eder. Çözüm: eklentiyi PHP {php} için kurun (make install), php.ini dosyasına '
    . 'extension=logout_master.so satırını yazın ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_extension_old'] =
    'PHP eklentisi logout_master {found} çok eski; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. Bu modül '
    . '{minimum} veya daha yenisini ister. Çözüm: PHP {php} için yeni eklentiyi kurun ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_ini_off'] =
    'Eklenti logout_master.enabled = 0 ile kapatılmış; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. '
    . 'Çözüm: php.ini dosyasında veya havuz yapılandırmasında 1 yapın ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_store'] =
    'Oturum kütüğü kullanılamıyor: {error}. Çözüm: logout_master.registry_path ayarına, klasörünün boş yerine ve '
    . 'izinlerine bakın; php --ri logout_master daha fazlasını söyler.';
$lang['logout_master_health_policy_refused'] =
    'Politika belgesi reddedildi, önceki geçerli kalıyor. {error}. Çözüm: Setup, Settings, Otomatik oturum '
    . 'kapatma altında düzeltin.';
$lang['logout_master_health_policy_outdated'] =
    'Politika belgesinin revizyonu geçerli olandan düşük ve kullanılmıyor. Çözüm: Setup, Settings, Otomatik '
    . 'oturum kapatma altında bir kez kaydedin.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Bir süre etkinlik olmadığı için oturumunuz kapatıldı. Kaldığınız yerden devam etmek için giriş yapın.';
$lang['logout_master_reason_absolute'] =
    'Bir oturumun en uzun süresi dolduğu için oturumunuz kapatıldı. Kaldığınız yerden devam etmek için giriş '
    . 'yapın.';
$lang['logout_master_reason_admin'] = 'Bir yönetici oturumunuzu sonlandırdı.';
$lang['logout_master_reason_limit'] = 'Aynı anda daha fazla cihazda oturum açamayacağınız için oturumunuz sona erdi.';
$lang['logout_master_reason_policy'] = 'Oturum kuralları değiştiği için oturumunuz sona erdi.';
$lang['logout_master_reason_account'] = 'Hesabınız değiştirildiği için oturumunuz sona erdi.';
$lang['logout_master_reason_ip_change'] = 'Ağ adresiniz değiştiği için oturumunuz sona erdi.';
$lang['logout_master_reason_store_unavailable'] =
    'Oturumunuz denetlenemediği için kapatıldı. Lütfen yöneticinize bildirin.';
$lang['logout_master_reason_ended'] = 'Oturumunuz sona erdi. Kaldığınız yerden devam etmek için giriş yapın.';

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
