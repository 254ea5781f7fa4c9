// The staff's screens over every page: the digit pad, the panel, and a view for each thing that takes longer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: screen

    required property Staff staff

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: staff.title

    // Nothing under it can be touched.
    MouseArea { anchors.fill: parent }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (screen.staff.view) {
            case "door":
            case "pin":
                return door
            case "panel":
                return panel
            case "hand-over":
                return handOver
            case "import":
                return importing
            case "lead":
                return lead
            case "receipt":
                return receipt
            case "camera":
                return camera
            case "microphone":
                return microphone
            case "name":
                return naming
            default:
                return null
            }
        }
    }

    Component { id: door; StaffDoor { door: screen.staff.door; onBack: screen.staff.back() } }
    Component { id: panel; StaffPanel { staff: screen.staff } }
    Component { id: handOver; StaffHandOver { handing: screen.staff.handingOver; onBack: screen.staff.back() } }
    Component { id: importing; StaffImport { importing: screen.staff.importing; onBack: screen.staff.back() } }
    Component { id: lead; StaffLead { lead: screen.staff.lastLead; onBack: screen.staff.back() } }
    Component { id: receipt; StaffReceipt { receipt: screen.staff.byReceipt; onBack: screen.staff.back() } }
    Component {
        id: camera

        StaffDevices { icon: "camera"; title: qsTr("Choose the camera"); devices: screen.staff.cameras; mirrors: true; onBack: screen.staff.back() }
    }
    Component {
        id: microphone

        StaffDevices { icon: "mic"; title: qsTr("Choose the microphone"); devices: screen.staff.microphones; onBack: screen.staff.back() }
    }
    Component {
        id: naming

        StaffName { naming: screen.staff.naming; onPinTouched: screen.staff.changePin(); onBack: screen.staff.back() }
    }
}
