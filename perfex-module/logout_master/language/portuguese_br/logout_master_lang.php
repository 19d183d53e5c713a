<?php

/** Brazilian Portuguese texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'pt-BR';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'portuguese_br';

// The settings tab
$lang['logout_master_settings_tab'] = 'Saída automática';
$lang['logout_master_settings_link'] = 'Configurações';
$lang['logout_master_settings_enabled'] = 'Desconectar quem se ausentou';
$lang['logout_master_settings_enabled_help'] =
    'Desativado, ninguém é acompanhado: as sessões terminam como sem este módulo.';
$lang['logout_master_settings_yes'] = 'Sim';
$lang['logout_master_settings_no'] = 'Não';
$lang['logout_master_settings_of_staff'] = 'Equipe';
$lang['logout_master_settings_of_contact'] = 'Contatos dos clientes';
$lang['logout_master_settings_of_module'] = 'Saída automática';
$lang['logout_master_settings_document'] = 'O documento completo da política (JSON)';
$lang['logout_master_settings_document_help'] =
    'Para regras por função, pessoa, rede ou horário. Se você alterar este texto, só ele será salvo e os campos '
    . 'acima serão ignorados. Os campos acima alteram as regras “staff” e “contacts”; todas as outras ficam como '
    . 'estão.';
$lang['logout_master_settings_broken'] =
    'O documento de política salvo não pode ser lido; os limites embutidos são mostrados aqui. Salvar o '
    . 'substitui.';
$lang['logout_master_field_enabled'] = 'Desconectar quem se ausentou';
$lang['logout_master_field_idle_minutes'] = 'Limite de inatividade (minutos)';
$lang['logout_master_help_idle_minutes'] =
    'Minutos sem nenhuma atividade até a sessão ser bloqueada ou encerrada: 0 para nenhum limite, no máximo '
    . '1440. PCI DSS 8.2.8 e CIS Controls 4.3 pedem 15 ou menos.';
$lang['logout_master_field_warning_seconds'] = 'Aviso (segundos)';
$lang['logout_master_help_warning_seconds'] =
    'Segundos antes do limite de inatividade em que se pergunta se a pessoa ainda está presente: 0 para nenhum, '
    . 'senão de 20 a 3600. WCAG 2.2.1 pede pelo menos 20.';
$lang['logout_master_field_grace_seconds'] = 'Tolerância (segundos)';
$lang['logout_master_help_grace_seconds'] =
    'Segundos em que uma sessão inativa fica apenas bloqueada e pode ser desbloqueada antes de terminar: 0 para '
    . 'nenhum, no máximo 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Limite absoluto (minutos)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutos após a entrada em que uma sessão termina, por mais ativa que a pessoa esteja: 0 para nenhum limite, '
    . 'no máximo 43200. NIST SP 800-63B-4 pede 24 horas (1440) ou menos em AAL2, 12 horas (720) ou menos em AAL3.';
$lang['logout_master_field_resume'] = 'Para desbloquear';
$lang['logout_master_help_resume'] =
    'O que a pessoa faz para continuar quando a sessão está bloqueada. NIST SP 800-63B-4 pede a senha.';
$lang['logout_master_resume_password'] = 'a senha';
$lang['logout_master_resume_click'] = 'um clique';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: encontrado {found}, esperado {expected}. Nada foi salvo.';
$lang['logout_master_form_refused'] = 'A política foi recusada: {error}. Nada foi salvo.';
$lang['logout_master_form_expected_minutes'] = '0 ou um número de minutos de {least} a {most}';
$lang['logout_master_form_expected_seconds'] = '0 ou um número inteiro de segundos de {least} a {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'menos que o limite de inatividade, que é de {idle} segundos';
$lang['logout_master_form_expected_resume'] = 'password ou click';
$lang['logout_master_form_expected_yes_no'] = 'sim ou não';

// Banner for admins
$lang['logout_master_health_title'] = 'A saída automática não funciona como deveria';
$lang['logout_master_activation_refused'] = 'O Logout Master não foi ativado. {problem}';
$lang['logout_master_health_extension_missing'] =
    'A extensão PHP logout_master não está carregada; por isso, pessoas inativas não são desconectadas. O CRM '
    . 'continua funcionando. Solução: instalar a extensão para o PHP {php} (make install), colocar a linha '
    . 'extension=logout_master.so no php.ini e reiniciar o PHP.';
$lang['logout_master_health_extension_old'] =
    'A extensão PHP logout_master {found} é antiga demais; por isso, pessoas inativas não são desconectadas. '
    . 'Este módulo precisa da {minimum} ou mais nova. Solução: instalar a extensão mais nova para o PHP {php} e '
    . 'reiniciar o PHP.';
$lang['logout_master_health_ini_off'] =
    'A extensão está desativada por logout_master.enabled = 0; por isso, pessoas inativas não são desconectadas. '
    . 'Solução: definir 1 no php.ini ou na configuração do pool e reiniciar o PHP.';
$lang['logout_master_health_store'] =
    'O registro de sessões não pode ser usado: {error}. Solução: verificar logout_master.registry_path e o '
    . 'espaço e as permissões de sua pasta; php --ri logout_master diz mais.';
$lang['logout_master_health_policy_refused'] =
    'O documento de política foi recusado e o anterior continua valendo. {error}. Solução: corrigi-lo em Setup, '
    . 'Settings, Saída automática.';
$lang['logout_master_health_policy_outdated'] =
    'O documento de política tem uma revisão menor que a do documento em vigor e não é usado. Solução: salvá-lo '
    . 'uma vez em Setup, Settings, Saída automática.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Você foi desconectado porque não houve atividade por um tempo. Entre para continuar de onde parou.';
$lang['logout_master_reason_absolute'] =
    'Você foi desconectado porque o tempo máximo de uma sessão acabou. Entre para continuar de onde parou.';
$lang['logout_master_reason_admin'] = 'Um administrador encerrou sua sessão.';
$lang['logout_master_reason_limit'] =
    'Sua sessão terminou porque você não pode estar conectado em mais dispositivos ao mesmo tempo.';
$lang['logout_master_reason_policy'] = 'Sua sessão terminou porque as regras das sessões mudaram.';
$lang['logout_master_reason_account'] = 'Sua sessão terminou porque sua conta foi alterada.';
$lang['logout_master_reason_ip_change'] = 'Sua sessão terminou porque seu endereço de rede mudou.';
$lang['logout_master_reason_store_unavailable'] =
    'Você foi desconectado porque sua sessão não pôde ser verificada. Avise o administrador.';
$lang['logout_master_reason_ended'] = 'Sua sessão terminou. Entre para continuar de onde parou.';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Você ainda está aí?';
$lang['logout_master_warning_message'] = 'Você não esteve ativo. Você será desconectado em {time}.';
$lang['logout_master_warning_message_lock'] = 'Você não esteve ativo. A tela será bloqueada em {time}.';
$lang['logout_master_absolute_message'] =
    'Sua sessão atinge o tempo máximo e termina em {time}. Salve seu trabalho e entre de novo; isto não pode ser '
    . 'adiado.';
$lang['logout_master_stay'] = 'Continuar conectado';
$lang['logout_master_logout_now'] = 'Sair agora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Tentar de novo';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'faltam {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'faltam {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Verificando se você ainda está conectado…';
$lang['logout_master_extend_failed'] = 'Sua sessão não pôde ser prolongada. Copie o que escreveu e entre de novo.';
$lang['logout_master_offline'] = 'O servidor não responde. Seu trabalho fica nesta página; continuamos tentando.';
$lang['logout_master_ended_title'] = 'Você está desconectado';
$lang['logout_master_ended_message'] = 'Sua sessão terminou. Entre de novo para continuar.';
$lang['logout_master_login'] = 'Entrar';
$lang['logout_master_locked_title'] = 'A tela está bloqueada';
$lang['logout_master_locked_message'] =
    'Você não esteve ativo por um tempo. Desbloqueie para continuar de onde parou.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Sua senha';
$lang['logout_master_unlock_wrong'] = 'Essa senha não está certa.';
$lang['logout_master_unlock_wait'] = 'Muitas senhas erradas. Tente de novo em {minutes} minutos.';
$lang['logout_master_copy_text'] = 'Copiar o que escrevi';
