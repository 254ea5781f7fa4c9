// The kiosk's window: one page at a time, and over it what is true on every page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk
import Kiosk.Bridge

Window {
    id: window

    required property Kiosk kiosk

    width: 1920
    height: 1080
    title: kiosk.sign.name
    color: Theme.ground

    Binding { target: Theme; property: "width"; value: Math.max(320, window.width) }
    Binding { target: Theme; property: "height"; value: Math.max(320, window.height) }
    Binding { target: Theme; property: "pixelsPerMm"; value: pages.Screen.pixelDensity }

    Binding { target: Theme; property: "own"; value: window.kiosk.look.palettes }
    Binding { target: Theme; property: "logo"; value: window.kiosk.look.logo }
    Binding { target: Theme; property: "background"; value: window.kiosk.look.background }
    Binding { target: Theme; property: "textScale"; value: window.kiosk.access.textScale }
    Binding { target: Theme; property: "light"; value: window.kiosk.access.light }
    Binding { target: Theme; property: "reach"; value: window.kiosk.access.reach }
    Binding { target: Theme; property: "reducedMotion"; value: window.kiosk.access.calm }

    Steering { id: steering }
    FocusScope {
        id: hall

        anchors.fill: parent
        focus: true
        // What no control took.
        Keys.onPressed: event => event.accepted = steering.steer(hall, window.activeFocusItem, event.key)
        Keys.onEscapePressed: window.kiosk.escape()

        Pages {
            id: pages

            anchors.fill: parent
            enabled: !window.kiosk.idle.counting && !languages.open && !access.open && window.kiosk.staff.view === ""
            // Nobody who comes by reads what was left, not even by a screen reader.
            visible: question.opacity < 1 && staff.opacity < 1
            kiosk: window.kiosk
            onLanguageTouched: languages.open = true
            onAccessTouched: access.open = true
        }
        LanguageSheet {
            id: languages

            codes: window.kiosk.languages.codes
            current: window.kiosk.languages.current
            onChosen: code => window.kiosk.languages.choose(code)
        }
        AccessSheet {
            id: access

            access: window.kiosk.access
        }
        PageSlot {
            id: question

            shown: window.kiosk.idle.counting
            onShownChanged: languages.open = access.open = false
            sourceComponent: StillTherePage { idle: window.kiosk.idle }
        }
        PageSlot {
            id: staff

            shown: window.kiosk.staff.view !== ""
            sourceComponent: StaffScreen { staff: window.kiosk.staff }
        }
    }
    PracticeSign {
        visible: window.kiosk.sign.practice
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
