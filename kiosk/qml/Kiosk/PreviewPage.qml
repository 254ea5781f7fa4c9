// A demo's page as a kiosk shows it, in whatever room it is given. Nothing that is left here goes anywhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Preview preview

    color: Theme.ground
    clip: true

    Binding { target: Theme; property: "width"; value: Math.max(160, page.width) }
    Binding { target: Theme; property: "height"; value: Math.max(160, page.height) }
    // The proportions of a kiosk's screen of 24 inches, 531 mm long, whatever size this one has.
    Binding { target: Theme; property: "pixelsPerMm"; value: Math.max(page.width, page.height, 160) / 531 }
    Binding { target: Theme; property: "textScale"; value: page.preview.access.textScale }
    Binding { target: Theme; property: "light"; value: page.preview.access.light }
    Binding { target: Theme; property: "reach"; value: page.preview.access.reach }
    Binding { target: Theme; property: "reducedMotion"; value: page.preview.access.calm }

    Steering { id: steering }
    FocusScope {
        id: pages

        anchors.fill: parent
        focus: true
        enabled: !languages.open && !access.open
        Keys.onPressed: event => event.accepted = steering.steer(pages, page.Window.activeFocusItem, event.key)
        Keys.onEscapePressed: page.preview.back()

        PageSlot {
            shown: page.preview.screen === "demo"
            sourceComponent: DemoPage {
                demo: page.preview.shownDemo
                onBack: page.preview.again()
                onHowTouched: page.preview.openHow()
                onContactTouched: onKiosk.visible = true
                onTakeHomeTouched: onKiosk.visible = true
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true

                Note {
                    id: onKiosk

                    visible: false
                    anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.margin; bottomMargin: Theme.dockHeight + 2 * Theme.u }
                    width: Math.min(70 * Theme.u, parent.width - 2 * Theme.margin)
                    icon: "info"
                    title: qsTr("This works on the kiosk only.")
                    text: qsTr("This is a preview: nothing is asked and nothing is kept.")

                    TapHandler { onTapped: onKiosk.visible = false }
                }
            }
        }
        PageSlot {
            shown: page.preview.screen === "how"
            sourceComponent: HowPage {
                how: page.preview.how
                onBack: page.preview.back()
                onFailTouched: page.preview.tryToFail()
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true
            }
        }
        PageSlot {
            shown: page.preview.screen === "failed"
            sourceComponent: FailedPage {
                failed: page.preview.failed
                onOtherChosen: page.preview.again()
                onAgainChosen: page.preview.again()
                onBack: page.preview.again()
                onLanguageTouched: languages.open = true
                onAccessTouched: access.open = true
            }
        }
        PageSlot {
            shown: page.preview.screen === "troubles"
            sourceComponent: TroublesPage { troubles: page.preview.troubles }
        }
    }
    LanguageSheet {
        id: languages

        codes: page.preview.languages.codes
        current: page.preview.languages.current
        onChosen: code => page.preview.languages.choose(code)
    }
    AccessSheet {
        id: access

        access: page.preview.access
    }
}
