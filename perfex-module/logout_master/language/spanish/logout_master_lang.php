<?php

/** Spanish texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'es';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'spanish';

// The settings tab
$lang['logout_master_settings_tab'] = 'Cierre de sesión automático';
$lang['logout_master_settings_link'] = 'Ajustes';
$lang['logout_master_settings_enabled'] = 'Cerrar la sesión de quienes se han ido';
$lang['logout_master_settings_enabled_help'] =
    'Si está desactivado, no se vigila a nadie: las sesiones terminan como sin este módulo.';
$lang['logout_master_settings_yes'] = 'Sí';
$lang['logout_master_settings_no'] = 'No';
$lang['logout_master_settings_of_staff'] = 'Personal';
$lang['logout_master_settings_of_contact'] = 'Contactos de clientes';
$lang['logout_master_settings_of_module'] = 'Cierre de sesión automático';
$lang['logout_master_settings_document'] = 'El documento completo de la política (JSON)';
$lang['logout_master_settings_document_help'] =
    'Para reglas por rol, persona, red u hora. Si cambia este texto, solo él se guarda y los campos de arriba no '
    . 'cuentan. Los campos de arriba cambian las reglas «staff» y «contacts»; todas las demás quedan como están.';
$lang['logout_master_settings_broken'] =
    'El documento de política guardado no se puede leer; aquí se muestran los límites incorporados. Al guardar '
    . 'se reemplaza.';
$lang['logout_master_field_enabled'] = 'Cerrar la sesión de quienes se han ido';
$lang['logout_master_field_idle_minutes'] = 'Límite de inactividad (minutos)';
$lang['logout_master_help_idle_minutes'] =
    'Minutos sin ninguna actividad hasta que la sesión se bloquea o termina: 0 para ningún límite, como máximo '
    . '1440. PCI DSS 8.2.8 y CIS Controls 4.3 piden 15 o menos.';
$lang['logout_master_field_warning_seconds'] = 'Aviso (segundos)';
$lang['logout_master_help_warning_seconds'] =
    'Segundos antes del límite de inactividad en los que se pregunta si la persona sigue ahí: 0 para ninguno, si '
    . 'no de 20 a 3600. WCAG 2.2.1 pide al menos 20.';
$lang['logout_master_field_grace_seconds'] = 'Gracia (segundos)';
$lang['logout_master_help_grace_seconds'] =
    'Segundos durante los que una sesión inactiva solo está bloqueada y se puede desbloquear, antes de terminar: '
    . '0 para ninguno, como máximo 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Límite absoluto (minutos)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutos después del inicio de sesión en los que la sesión termina, por activa que esté la persona: 0 para '
    . 'ningún límite, como máximo 43200. NIST SP 800-63B-4 pide 24 horas (1440) o menos en AAL2, 12 horas (720) o '
    . 'menos en AAL3.';
$lang['logout_master_field_resume'] = 'Para desbloquear';
$lang['logout_master_help_resume'] =
    'Lo que hace una persona para continuar cuando la sesión está bloqueada. NIST SP 800-63B-4 pide la '
    . 'contraseña.';
$lang['logout_master_resume_password'] = 'la contraseña';
$lang['logout_master_resume_click'] = 'un clic';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: se encontró {found}, se esperaba {expected}. No se guardó nada.';
$lang['logout_master_form_refused'] = 'La política fue rechazada: {error}. No se guardó nada.';
$lang['logout_master_form_expected_minutes'] = '0 o un número de minutos de {least} a {most}';
$lang['logout_master_form_expected_seconds'] = '0 o un número entero de segundos de {least} a {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'menos que el límite de inactividad, que es de {idle} segundos';
$lang['logout_master_form_expected_resume'] = 'password o click';
$lang['logout_master_form_expected_yes_no'] = 'sí o no';

// Banner for admins
$lang['logout_master_health_title'] = 'El cierre de sesión automático no funciona como debería';
$lang['logout_master_activation_refused'] = 'Logout Master no se activó. {problem}';
$lang['logout_master_health_extension_missing'] =
    'La extensión de PHP logout_master no está cargada, así que no se cierra la sesión de quienes están '
    . 'inactivos. El CRM sigue funcionando. Remedio: instalar la extensión para PHP {php} (make install), poner la '
    . 'línea extension=logout_master.so en php.ini y reiniciar PHP.';
$lang['logout_master_health_extension_old'] =
    'La extensión de PHP logout_master {found} es demasiado antigua, así que no se cierra la sesión de quienes '
    . 'están inactivos. Este módulo necesita {minimum} o más reciente. Remedio: instalar la extensión más reciente '
    . 'para PHP {php} y reiniciar PHP.';
$lang['logout_master_health_ini_off'] =
    'La extensión está desactivada por logout_master.enabled = 0, así que no se cierra la sesión de quienes '
    . 'están inactivos. Remedio: ponerlo a 1 en php.ini o en la configuración del pool y reiniciar PHP.';
$lang['logout_master_health_store'] =
    'El registro de sesiones no se puede usar: {error}. Remedio: revisar logout_master.registry_path y el '
    . 'espacio y los permisos de su carpeta; php --ri logout_master dice más.';
$lang['logout_master_health_policy_refused'] =
    'El documento de política fue rechazado y sigue vigente el anterior. {error}. Remedio: corregirlo en Setup, '
    . 'Settings, Cierre de sesión automático.';
$lang['logout_master_health_policy_outdated'] =
    'El documento de política tiene una revisión más baja que el vigente y no se usa. Remedio: guardarlo una vez '
    . 'en Setup, Settings, Cierre de sesión automático.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Se cerró su sesión porque no hubo actividad durante un rato. Inicie sesión para seguir donde estaba.';
$lang['logout_master_reason_absolute'] =
    'Se cerró su sesión porque pasó el tiempo máximo de una sesión. Inicie sesión para seguir donde estaba.';
$lang['logout_master_reason_admin'] = 'Un administrador terminó su sesión.';
$lang['logout_master_reason_limit'] =
    'Su sesión terminó porque no puede tener la sesión abierta en más dispositivos a la vez.';
$lang['logout_master_reason_policy'] = 'Su sesión terminó porque cambiaron las reglas de las sesiones.';
$lang['logout_master_reason_account'] = 'Su sesión terminó porque su cuenta fue modificada.';
$lang['logout_master_reason_ip_change'] = 'Su sesión terminó porque cambió su dirección de red.';
$lang['logout_master_reason_store_unavailable'] =
    'Se cerró su sesión porque no se pudo comprobar. Avise a su administrador.';
$lang['logout_master_reason_ended'] = 'Su sesión ha terminado. Inicie sesión para seguir donde estaba.';

// The page script and the lock page
$lang['logout_master_warning_title'] = '¿Sigue ahí?';
$lang['logout_master_warning_message'] = 'No ha estado activo. Su sesión se cerrará en {time}.';
$lang['logout_master_warning_message_lock'] = 'No ha estado activo. La pantalla se bloqueará en {time}.';
$lang['logout_master_absolute_message'] =
    'Su sesión alcanza su tiempo máximo y termina en {time}. Guarde su trabajo e inicie sesión de nuevo; esto no '
    . 'se puede aplazar.';
$lang['logout_master_stay'] = 'Seguir conectado';
$lang['logout_master_logout_now'] = 'Cerrar sesión ahora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Intentar de nuevo';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'quedan {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'quedan {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Comprobando si su sesión sigue abierta…';
$lang['logout_master_extend_failed'] =
    'No se pudo prolongar su sesión. Copie lo que ha escrito e inicie sesión de nuevo.';
$lang['logout_master_offline'] = 'El servidor no responde. Su trabajo queda en esta página; seguimos intentándolo.';
$lang['logout_master_ended_title'] = 'Su sesión está cerrada';
$lang['logout_master_ended_message'] = 'Su sesión ha terminado. Inicie sesión de nuevo para continuar.';
$lang['logout_master_login'] = 'Iniciar sesión';
$lang['logout_master_locked_title'] = 'La pantalla está bloqueada';
$lang['logout_master_locked_message'] = 'No ha estado activo durante un rato. Desbloquee para seguir donde estaba.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Su contraseña';
$lang['logout_master_unlock_wrong'] = 'Esa contraseña no es correcta.';
$lang['logout_master_unlock_wait'] = 'Demasiadas contraseñas erróneas. Inténtelo de nuevo en {minutes} minutos.';
$lang['logout_master_copy_text'] = 'Copiar lo que he escrito';
